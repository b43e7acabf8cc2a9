using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Elements that are zero but for those listed: <c>sparse&lt;[[0, 1]], 5&gt; : tensor&lt;2x2xi32&gt;</c>.</summary>
/// <param name="Type">The type of the whole.</param>
/// <param name="Indices">A row of indices per value, as i64; of a type with one dimension, perhaps a list of indices.</param>
/// <param name="Values">The values, dense numbers or strings.</param>
public sealed record SparseElementsAttr(ShapedType Type, DenseElementsAttr Indices, ElementsAttr Values) : ElementsAttr(Type)
{
    public override string Keyword => "builtin.sparse";

    public bool Equals(SparseElementsAttr? other) => base.Equals(other) && Indices.Equals(other!.Indices) && Values.Equals(other.Values);
    public override int GetHashCode() => HashCode.Combine(Type, Indices, Values);

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer)
    {
        bool isOneValue = Values is DenseElementsAttr { IsSplat: true } or DenseStringElementsAttr { IsSplat: true };
        if (TryPrintElided(printer, Indices.IsSplat, Indices.Count) || TryPrintElided(printer, isOneValue, Values.Type.ElementCount)) return;
        printer.Write("sparse<"u8);
        if (Indices.Type.ElementCount > 0)
        {
            // One index alone would be read as one row.
            if (Indices.IsSplat && !isOneValue) DenseElementsPrinter.PrintNested(printer, Indices.Type.Shape, _ => printer.Write(Indices.GetInt64(0)));
            else Indices.PrintElements(printer, allowHex: false);
            printer.Write(", "u8);
            if (Values is DenseStringElementsAttr strings) strings.PrintElements(printer);
            else ((DenseElementsAttr)Values).PrintElements(printer, allowHex: true);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);

    /// <summary>What is wrong with elements of such parts, in upstream's words where it has some; null for nothing.</summary>
    internal static string? FindMistake(ShapedType type, DenseElementsAttr indices, ElementsAttr values)
    {
        if (indices.Type.ElementType is not IntegerType { Width: 64, IsSignless: true } || values is not (DenseElementsAttr or DenseStringElementsAttr) || !values.Type.ElementType.Equals(type.ElementType))
            return $"sparse elements of type '{type}' can't have indices of type '{indices.Type}' and values of type '{values.Type}'";
        if (values.Type.Rank != 1) return "expected 1-d tensor for sparse element values";
        bool isList = indices.Type.Rank == 1 && type.Rank == 1;
        bool hasRows = indices.Type.Rank == 2 && indices.Type.Shape[1] == type.Rank;
        if ((!isList && !hasRows) || indices.Type.Shape[0] != values.Type.Shape[0])
            return $"expected shape ([{ListOf(type)}]); inferred shape of indices literal ([{ListOf(indices.Type)}]); inferred shape of values literal ([{ListOf(values.Type)}])";
        return FindOutside(type, indices);
    }

    private static string? FindOutside(ShapedType type, DenseElementsAttr indices)
    {
        int rank = type.Rank;
        if (rank == 0) return null;
        // All rows of a splat are the same.
        long rows = indices.IsSplat ? Math.Min(1, indices.Count) : indices.Count / rank;
        for (long row = 0; row < rows; row++)
        {
            bool fits = true;
            for (int i = 0; i < rank; i++) fits &= indices.GetInt64((row * rank) + i) is var index && index >= 0 && index < type.Shape[i];
            if (fits) continue;
            var place = string.Join(", ", Enumerable.Range(0, rank).Select(i => indices.GetInt64((row * rank) + i)));
            return $"sparse index #{row} is not contained within the value shape, with index=[{place}], and type='{type}'";
        }
        return null;
    }

    private static string ListOf(ShapedType type) => string.Join(", ", type.Shape);
}
