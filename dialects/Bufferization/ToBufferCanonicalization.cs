using MemRefs = OpenXla.Ir.Dialects.MemRef;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The rewrites of <see cref="ToBufferOp"/>.</summary>
internal static class ToBufferCanonicalization
{
    internal static void Populate(PatternSet patterns) =>
        patterns.Add<MemRefs.DimOp>(DimOfBuffer).Add<MemRefs.LoadOp>(LoadOfBuffer).Add<ToBufferOp>(BufferOfCast).Add<ToBufferOp>(BufferOfToTensor);

    /// <summary><c>memref.dim(to_buffer %t) ⇒ tensor.dim %t</c></summary>
    private static bool DimOfBuffer(MemRefs.DimOp op, PatternRewriter rewriter) =>
        op.Source.DefiningOp is ToBufferOp { Tensor.Type: TensorType or UnrankedTensorType } inner
            ? rewriter.Replace(op, Tensors.DimOp.Create(rewriter, inner.Tensor, op.Index)) : rewriter.NoMatch(op, $"the source keeps no tensor");

    /// <summary><c>memref.load (to_buffer %t)[%i] ⇒ tensor.extract %t[%i]</c></summary>
    private static bool LoadOfBuffer(MemRefs.LoadOp op, PatternRewriter rewriter) =>
        op.Memory.DefiningOp is ToBufferOp { Tensor.Type: TensorType } inner
            ? rewriter.Replace(op, Tensors.ExtractOp.Create(rewriter, inner.Tensor, op.Indices)) : rewriter.NoMatch(op, $"the memory keeps no tensor");

    /// <summary><c>to_buffer(tensor.cast %t) ⇒ memref.cast(to_buffer %t)</c></summary>
    private static bool BufferOfCast(ToBufferOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not Tensors.CastOp { Source: { Type: TensorType from } source }) return rewriter.NoMatch(op, $"the tensor is no cast of a ranked one");
        ShapedType? type = op.Buffer.Type switch
        {
            MemRefType ranked => ranked with { Shape = from.Shape },
            UnrankedMemRefType unranked => unranked.WithShape(from.Shape),
            _ => null,
        };
        if (type is null || !MemRefs.CastOp.CanCast(type, (ShapedType)op.Buffer.Type)) return rewriter.NoMatch(op, $"the memory can't be cast");
        return rewriter.Replace(op, MemRefs.CastOp.Create(rewriter, op.Buffer.Type, ToBufferOp.Create(rewriter, type, source).Buffer));
    }

    /// <summary><c>to_buffer(to_tensor %m) ⇒ memref.cast %m</c>; where the layouts don't allow that, a copy</summary>
    private static bool BufferOfToTensor(ToBufferOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not ToTensorOp { Buffer: var buffer }) return rewriter.NoMatch(op, $"the tensor is not read from memory");
        if (buffer.Type.Equals(op.Buffer.Type)) return rewriter.Replace(op, buffer);
        if (buffer.Type is not ShapedType from || op.Buffer.Type is not ShapedType to || from is UnrankedMemRefType && to is MemRefType) return rewriter.NoMatch(op, $"the memory has no rank, or is none of ours");
        bool canCast = MemRefs.CastOp.CanCast(from, to);
        if (from is not MemRefType ranked || to is not MemRefType target) return canCast ? rewriter.Replace(op, MemRefs.CastOp.Create(rewriter, to, buffer)) : rewriter.NoMatch(op, $"the memory can't be cast");
        if (canCast && IsSafe(ranked, target)) return rewriter.Replace(op, MemRefs.CastOp.Create(rewriter, to, buffer));
        if (target.Layout is not null || ranked.Rank != target.Rank) return rewriter.NoMatch(op, $"memory of that layout can't be allocated");
        var sizes = new List<Value>();
        for (int i = 0; i < target.Rank; i++)
            if (target.Shape.IsDynamic(i)) sizes.Add(MemRefs.DimOp.Create(rewriter, buffer, Arith.ConstantOp.Create(rewriter, IntegerAttr.Index(i)).Result).Result);
        Value copy = MemRefs.AllocOp.Create(rewriter, target, sizes.ToArray(), []).Memory;
        MemRefs.CopyOp.Create(rewriter, buffer, copy);
        return rewriter.Replace(op, copy);
    }

    /// <summary>Whether a cast between the layouts can't fail at run time.</summary>
    private static bool IsSafe(MemRefType from, MemRefType to)
    {
        if (MemRefs.StridedLayout.Of(from) is not var (strides, offset) || MemRefs.StridedLayout.Of(to) is not var (targetStrides, targetOffset)) return false;
        if (offset == Shape.Dynamic && targetOffset != Shape.Dynamic) return false;
        for (int i = 0; i < strides.Length; i++)
            if (strides[i] == Shape.Dynamic && targetStrides[i] != Shape.Dynamic) return false;
        return true;
    }
}
