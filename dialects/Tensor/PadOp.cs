namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor with a margin of elements that a region computes from their indices.</summary>
[Op("tensor.pad",
    Syntax = "$source (`nofold` $nofold^)? `low` `` custom<DynamicIndexList>($low, $static_low) `high` `` custom<DynamicIndexList>($high, $static_high) $region attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class PadOp : Operation, IPure, ISingleBlock, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Low { get; }
    [Operand<Index>] public partial OperandRange High { get; }
    [Attr("static_low")] public partial DenseArrayAttr StaticLow { get; set; }
    [Attr("static_high")] public partial DenseArrayAttr StaticHigh { get; set; }
    [Attr] public partial bool Nofold { get; set; }
    [Region("region")] public partial Region Body { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "padded");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.Entry.ArgumentCount != Source.Type.Rank) verifier.Error(this, $"expected the block to have {Source.Type.Rank} arguments");
        else if (Body.Entry.Terminator is not YieldOp yield || !yield.Value.Type.Equals(Source.Type.ElementType)) verifier.Error(this, "expected yield type to match shape element type");
    }
}
