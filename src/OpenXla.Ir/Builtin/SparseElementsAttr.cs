using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Elements that are zero but for those listed: <c>sparse&lt;[[0, 1]], 5&gt; : tensor&lt;2x2xi32&gt;</c>.</summary>
/// <param name="Type">The type of the whole.</param>
/// <param name="Indices">A row of indices per value, as i64.</param>
/// <param name="Values">The values.</param>
public sealed record SparseElementsAttr(ShapedType Type, DenseElementsAttr Indices, DenseElementsAttr Values) : ElementsAttr(Type)
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
        if (TryPrintElided(printer, Indices.IsSplat, Indices.Count) || TryPrintElided(printer, Values.IsSplat, Values.Count)) return;
        printer.Write("sparse<"u8);
        if (Indices.Type.ElementCount > 0)
        {
            Indices.PrintElements(printer, allowHex: false);
            printer.Write(", "u8);
            Values.PrintElements(printer, allowHex: true);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);
}
