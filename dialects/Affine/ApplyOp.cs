using OpenXla.Ir.Dialects.Affine.Folding;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The one result of an affine map: <c>affine.apply affine_map&lt;(d0)[s0] -> (d0 + s0)>(%i)[%n]</c>.</summary>
[Op("affine.apply")]
public sealed partial class ApplyOp : Operation, IPure, IFoldable
{
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Operand<Index>] public partial OperandRange MapOperands { get; }
    [Result<Index>] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var map = parser.ParseAttribute<AffineMapAttr>();
        state.AddAttribute("map", map);
        int at = parser.NextPosition;
        var (dims, symbols) = DimensionSyntax.Parse(parser, state);
        parser.ParseOptionalAttributeDictionary(state);
        if (map.Map.DimCount != dims || map.Map.SymbolCount != symbols) throw parser.Error(at, "dimension or symbol index mismatch");
        // The verifier rejects other counts than one; the parser takes what the map has.
        foreach (var _ in map.Map.Results) state.AddResultTypes(IndexType.Instance);
    }

    /// <summary>A map that is one of its inputs is that operand; one of constants is a constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        switch (Map.Map.Results[0])
        {
            case AffineDimExpr dim:
                return MapOperands[dim.Position];
            case AffineSymbolExpr symbol:
                return MapOperands[Map.Map.DimCount + symbol.Position];
        }
        bool isPoison = false;
        if (MapFolding.Evaluate(Map.Map.Results[0], Map.Map.DimCount, operands, ref isPoison) is { } value) return IntegerAttr.Index(value);
        return isPoison ? PoisonAttr.Instance : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ApplyOp>(SimplifyMap);
    }

    /// <summary><c>apply (d0) -> (d0 * 2) (apply (d0) -> (d0 + 1) (%i)) ⇒ apply (d0) -> (d0 * 2 + 2) (%i)</c></summary>
    private static bool SimplifyMap(ApplyOp op, PatternRewriter rewriter)
    {
        if (AccessFolding.Simplify(op.Map.Map, op.MapOperands) is not { } simpler) return rewriter.NoMatch(op, $"the map is as simple as it can be");
        return rewriter.Replace(op, Create(rewriter, [.. simpler.Operands], new AffineMapAttr(simpler.Map)));
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
        else if (Map.Map.Results.Length != 1) verifier.Error(this, "mapping must produce one value");
        else if (HasDimensionAsSymbol()) verifier.ErrorAt(this, "dimensional operand cannot be used as a symbol");
    }

    /// <summary>Values that are neither dimensions nor symbols are let through, for use outside of affine loops.</summary>
    private bool HasDimensionAsSymbol()
    {
        var (scope, region) = (new DimensionScope(), DimensionScope.Around(this));
        for (int i = Map.Map.DimCount; i < MapOperands.Count; i++)
            if (scope.IsDimension(MapOperands[i], region) && !scope.IsSymbol(MapOperands[i], region)) return true;
        return false;
    }
}
