namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The one result of an affine map: <c>affine.apply affine_map&lt;(d0)[s0] -> (d0 + s0)>(%i)[%n]</c>.</summary>
[Op("affine.apply")]
public sealed partial class ApplyOp : Operation, IPure
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
