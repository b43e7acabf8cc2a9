namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor of one repeated element.</summary>
[Op("tensor.splat", Syntax = "$input (`[` $dynamicSizes^ `]`)? attr-dict `:` type($aggregate)")]
[TypeFrom("input", "aggregate", nameof(ElementOf), Summary = "operand type matches element type of result")]
public sealed partial class SplatOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial Value Input { get; set; }
    [Operand<Index>] public partial OperandRange DynamicSizes { get; }
    [Result] public partial Value<TensorType> Aggregate { get; }

    private static IrType ElementOf(IrType tensor) => ((TensorType)tensor).ElementType;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Aggregate, "splat");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is IntegerAttr or FloatAttr && SplatReshape.HasCount(Aggregate.Type) ? DenseElementsAttr.Splat(Aggregate.Type, operands[0]!) : FoldResult.None;

    protected override void Verify(Verifier verifier) => DynamicSizeChecks.HasSizeOfEach(this, DynamicSizes, Aggregate.Type.Shape, verifier);
}
