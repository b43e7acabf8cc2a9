namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The product of two small matrices plus a third, by the warp.</summary>
[Op("nvvm.mma.sync")]
public sealed partial class MmaOp : Operation
{
    [Attr] public partial MMAShapeAttr Shape { get; set; }
    [Attr] public partial MMAB1Op? B1Op { get; set; }
    [Attr] public partial MMAIntOverflow? IntOverflowBehavior { get; set; }
    [Attr] public partial MMALayout LayoutA { get; set; }
    [Attr] public partial MMALayout LayoutB { get; set; }
    [Attr] public partial MMATypes? MultiplicandAPtxType { get; set; }
    [Attr] public partial MMATypes? MultiplicandBPtxType { get; set; }
    [Operand<LlvmType>] public partial OperandRange OperandA { get; }
    [Operand<LlvmType>] public partial OperandRange OperandB { get; }
    [Operand<LlvmType>] public partial OperandRange OperandC { get; }
    [Result<Structure>] public partial Value Res { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (a, b, c) = (MmaSyntax.ParseList(parser, "A"u8), MmaSyntax.ParseList(parser, "B"u8), MmaSyntax.ParseList(parser, "C"u8));
        MmaSyntax.ParseTypes(parser, state, [a, b, c], factorsAreSums: true);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([a.Count, b.Count, c.Count]));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        MmaSyntax.PrintList(printer, " A["u8, OperandA.ToArray());
        MmaSyntax.PrintList(printer, "  B["u8, OperandB.ToArray());
        MmaSyntax.PrintList(printer, "  C["u8, OperandC.ToArray());
        printer.Write(" "u8);
        MmaSyntax.PrintTypes(printer, this, OperandA[0].Type, OperandB[0].Type, OperandC[0].Type, impliesB: OperandA[0].Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!MmaVariants.Verify(this, verifier, Shape, MultiplicandAPtxType, [OperandA, OperandB, OperandC], isSparse: false)) return;
        var type = MultiplicandAPtxType!.Value;
        if (type == MMATypes.B1 && B1Op is null) verifier.Error(this, "op requires b1Op attribute");
        else if (MmaVariants.IsSmallInteger(type) && IntOverflowBehavior is null) verifier.Error(this, "op requires intOverflowBehavior attribute");
        else if ((LayoutA != MMALayout.Row || LayoutB != MMALayout.Col) && !(Shape is { M: 8, N: 8, K: 4 } && type == MMATypes.F16))
            verifier.Error(
                this,
                $"requires layoutA = #nvvm.mma_layout<row> and layoutB = #nvvm.mma_layout<col> for shape <{Shape.M}, {Shape.N}, {Shape.K}> with element types {type.Keyword()} and {MultiplicandBPtxType?.Keyword()}. Only m8n8k4 with f16 supports other layouts.");
    }
}
