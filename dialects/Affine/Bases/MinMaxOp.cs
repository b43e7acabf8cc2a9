namespace OpenXla.Ir.Dialects.Affine;

/// <summary>What <see cref="MinOp"/> and <see cref="MaxOp"/> share: a map whose results are compared.</summary>
[OpBase]
public abstract partial class MinMaxOp : Operation, IPure
{
    [Attr] public partial AffineMapAttr Map { get; set; }
    [Operand<Index>("operands")] public partial OperandRange MapOperands { get; }
    [Result<Index>] public partial Value Result { get; }

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
