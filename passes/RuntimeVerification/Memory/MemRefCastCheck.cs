using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.RuntimeVerification.Memory;

/// <summary>Rank, sizes, offset and strides that become known are what the type says.</summary>
internal sealed class MemRefCastCheck(CastOp op) : IRuntimeVerifiable
{
    public void CreateRuntimeVerification(OpBuilder builder, Func<string, string> describe)
    {
        if (op.Dest.Type is not MemRefType target) return;
        var check = new CheckBuilder(builder, describe);
        CastChecks.Rank(check, op.Source, target);
        var open = new long[target.Rank];
        Array.Fill(open, Shape.Dynamic);
        var anyLayout = new MemRefType([.. open], target.ElementType, new StridedLayoutAttr([.. open], Shape.Dynamic), target.MemorySpace);
        var metadata = ExtractStridedMetadataOp.Create(builder, CastOp.Create(builder, anyLayout, op.Source).Dest);
        CastChecks.Sizes(check, op.Source, target);
        if (StridedLayout.Of(target) is not var (strides, offset)) return;
        if (offset != Shape.Dynamic) check.AssertEqual(metadata.Offset, check.Index(offset), "offset mismatch");
        for (int i = 0; i < strides.Length; i++)
            if (strides[i] != Shape.Dynamic) check.AssertEqual(metadata.GetResult(2 + target.Rank + i), check.Index(strides[i]), $"stride mismatch of dim {i}");
    }
}
