using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>What <see cref="MinOp"/> and <see cref="MaxOp"/> share: a map whose results are compared.</summary>
[OpBase]
public abstract partial class MinMaxOp : Operation, IPure, IFoldable
{
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Operand<Index>("operands")] public partial OperandRange MapOperands { get; }
    [Result<Index>] public partial Value Result { get; }

    private bool IsMax => this is MaxOp;

    /// <summary><c>min (d0) -> (d0, 8) (3) ⇒ 3</c>; results of constants only become constants in the map.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var map = Map.Map;
        if (map is { DimCount: 0, SymbolCount: 1, IsSymbolIdentity: true }) return MapOperands[0];
        var results = map.Results.ToArray();
        var (changed, known, best, isPoison) = (false, 0, 0L, false);
        for (int i = 0; i < results.Length; i++)
        {
            if (MapFolding.Evaluate(results[i], map.DimCount, operands, ref isPoison) is not { } value) continue;
            best = known++ == 0 ? value : IsMax ? Math.Max(best, value) : Math.Min(best, value);
            if (results[i] is AffineConstantExpr) continue;
            results[i] = value;
            changed = true;
        }
        if (known == results.Length) return IntegerAttr.Index(best);
        if (!changed) return FoldResult.None;
        Map = new AffineMapAttr(new AffineMap(map.DimCount, map.SymbolCount, [.. results]));
        return FoldResult.InPlace;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("map", parser.ParseAttribute<AffineMapAttr>());
        DimensionSyntax.Parse(parser, state);
        parser.ParseOptionalAttributeDictionary(state);
        state.AddResultTypes(IndexType.Instance);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintAttribute(Map);
        DimensionSyntax.Print(printer, MapOperands, Map.Map.DimCount);
        printer.PrintAttributeDictionary(this, "map");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (MapOperands.Count != Map.Map.InputCount) verifier.Error(this, "operand count and affine map dimension and symbol count must match");
        else if (Map.Map.Results.IsEmpty) verifier.Error(this, "affine map expect at least one result");
    }
}
