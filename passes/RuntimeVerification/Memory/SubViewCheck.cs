using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.RuntimeVerification.Memory;

/// <summary>The view lies within the memory.</summary>
internal sealed class SubViewCheck(SubViewOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var (offsets, sizes, strides) = (MixedIndices.Of(op.StaticOffsets, op.Offsets), MixedIndices.Of(op.StaticSizes, op.Sizes), MixedIndices.Of(op.StaticStrides, op.Strides));
        var zero = check.Index(0);
        var one = check.Index(1);
        var metadata = ExtractStridedMetadataOp.Create(builder, op.Source);
        for (int i = 0; i < op.Source.Type.Rank; i++)
        {
            var offset = check.Index(offsets[i]);
            var size = check.Index(sizes[i]);
            SliceChecks.Dimension(check, i, offset, size, check.Index(strides[i]), metadata.GetResult(2 + i), zero, one, "subview");
        }
    }
}
