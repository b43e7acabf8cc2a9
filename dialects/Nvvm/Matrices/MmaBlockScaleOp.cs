namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="MmaOp"/>, with a scale for each block of elements.</summary>
[Op("nvvm.mma.block_scale")]
public sealed partial class MmaBlockScaleOp : Operation
{
    [Attr] public partial MMAShapeAttr Shape { get; set; }
    [Attr] public partial MMATypes? MultiplicandAPtxType { get; set; }
    [Attr] public partial MMATypes? MultiplicandBPtxType { get; set; }
    [Attr] public partial ScaleVecSize ScaleVecSize { get; set; }
    [Attr] public partial BlockScaleFormat BlockScaleFormat { get; set; }
    [Attr] public partial MMABlockScaleKind Kind { get; set; }
    [Operand<LlvmType>] public partial OperandRange OperandA { get; }
    [Operand<LlvmType>] public partial OperandRange OperandB { get; }
    [Operand<LlvmType>] public partial OperandRange OperandC { get; }
    [Operand<I32>] public partial Value ScaleAData { get; set; }
    [Operand<I16>] public partial Value ByteIdA { get; set; }
    [Operand<I16>] public partial Value ThreadIdA { get; set; }
    [Operand<I32>] public partial Value ScaleBData { get; set; }
    [Operand<I16>] public partial Value ByteIdB { get; set; }
    [Operand<I16>] public partial Value ThreadIdB { get; set; }
    [Result<Structure>] public partial Value Res { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (a, b, c) = (MmaSyntax.ParseList(parser, "A"u8), MmaSyntax.ParseList(parser, "B"u8), MmaSyntax.ParseList(parser, "C"u8));
        var (scaleA, scaleB) = (MmaSyntax.ParseList(parser, "scaleA"u8), MmaSyntax.ParseList(parser, "scaleB"u8));
        MmaSyntax.ParseTypes(parser, state, [a, b, c], mustKnowTypes: false);
        BlockScales.Resolve(parser, state, scaleA);
        BlockScales.Resolve(parser, state, scaleB);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([a.Count, b.Count, c.Count, 1, 1, 1, 1, 1, 1]));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        MmaSyntax.PrintList(printer, " A["u8, OperandA.ToArray());
        MmaSyntax.PrintList(printer, " B["u8, OperandB.ToArray());
        MmaSyntax.PrintList(printer, " C["u8, OperandC.ToArray());
        MmaSyntax.PrintList(printer, " scaleA["u8, ScaleAData, ByteIdA, ThreadIdA);
        MmaSyntax.PrintList(printer, " scaleB["u8, ScaleBData, ByteIdB, ThreadIdB);
        MmaSyntax.PrintTypes(printer, this, OperandA[0].Type, OperandB[0].Type, OperandC[0].Type, impliesB: OperandB[0].Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        switch (Shape.M, Shape.N, Shape.K)
        {
            case (16, 8, 64):
                BlockScales.VerifyFourBits(this, verifier, "m16n8k64", MultiplicandAPtxType, MultiplicandBPtxType, Kind, ScaleVecSize, BlockScaleFormat);
                break;
            case (16, 8, 32):
                BlockScales.VerifyEightBits(this, verifier, "m16n8k32", Kind, ScaleVecSize, BlockScaleFormat);
                break;
            default:
                verifier.Error(this, "unsupported Geom for mma with block scaling");
                break;
        }
    }
}
