using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.RuntimeVerification.Tensors;

/// <summary>The slice lies within the tensor.</summary>
internal sealed class ExtractSliceCheck(ExtractSliceOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        var check = new CheckBuilder(builder, describe);
        var (offsets, sizes, strides) = (MixedIndices.Of(op.StaticOffsets, op.Offsets), MixedIndices.Of(op.StaticSizes, op.Sizes), MixedIndices.Of(op.StaticStrides, op.Strides));
        var zero = check.Index(0);
        var one = check.Index(1);
        for (int i = 0; i < op.Source.Type.Rank; i++)
        {
            var offset = check.Index(offsets[i]);
            var size = check.Index(sizes[i]);
            var stride = check.Index(strides[i]);
            SliceChecks.Dimension(check, i, offset, size, stride, check.DimFolded(op.Source, i), zero, one, "extract_slice");
        }
    }
}
