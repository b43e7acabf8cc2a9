namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="MmaOp"/>, with two of four elements of A zero.</summary>
[Op("nvvm.mma.sp.sync")]
public sealed partial class MmaSpOp : Operation
{
    [Attr] public partial MMAShapeAttr Shape { get; set; }
    [Attr] public partial MMAIntOverflow? IntOverflowBehavior { get; set; }
    [Attr] public partial MMATypes? MultiplicandAPtxType { get; set; }
    [Attr] public partial MMATypes? MultiplicandBPtxType { get; set; }
    [Attr] public partial bool OrderedMetadata { get; set; }
    [Attr] public partial MMAKind? Kind { get; set; }
    [Operand<LlvmType>] public partial OperandRange OperandA { get; }
    [Operand<LlvmType>] public partial OperandRange OperandB { get; }
    [Operand<LlvmType>] public partial OperandRange OperandC { get; }
    [Operand<I32>] public partial Value SparseMetadata { get; set; }
    [Operand<I32>] public partial Value SparsitySelector { get; set; }
    [Result<Structure>] public partial Value Res { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (a, b, c) = (MmaSyntax.ParseList(parser, "A"u8), MmaSyntax.ParseList(parser, "B"u8), MmaSyntax.ParseList(parser, "C"u8));
        var (metadata, selector) = (MmaSyntax.ParseList(parser, "sparseMetadata"u8), MmaSyntax.ParseList(parser, "selector"u8));
        MmaSyntax.ParseTypes(parser, state, [a, b, c]);
        parser.ResolveOperands(metadata, IntegerType.I32, state);
        parser.ResolveOperands(selector, IntegerType.I32, state);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32([a.Count, b.Count, c.Count, 1, 1]));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        MmaSyntax.PrintList(printer, " A["u8, OperandA.ToArray());
        MmaSyntax.PrintList(printer, " B["u8, OperandB.ToArray());
        MmaSyntax.PrintList(printer, " C["u8, OperandC.ToArray());
        MmaSyntax.PrintList(printer, " sparseMetadata["u8, SparseMetadata);
        MmaSyntax.PrintList(printer, " selector["u8, SparsitySelector);
        MmaSyntax.PrintTypes(printer, this, OperandA[0].Type, OperandB[0].Type, OperandC[0].Type, impliesB: OperandB[0].Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!MmaVariants.Verify(this, verifier, Shape, MultiplicandAPtxType, [OperandA, OperandB, OperandC], isSparse: true)) return;
        if (MmaVariants.IsSmallInteger(MultiplicandAPtxType!.Value) && IntOverflowBehavior is null) verifier.Error(this, "op requires intOverflowBehavior attribute");
    }
}
