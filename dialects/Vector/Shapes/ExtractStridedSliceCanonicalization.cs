using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rewrites of <see cref="ExtractStridedSliceOp"/> that need new operations.</summary>
internal static class ExtractStridedSliceCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<ExtractStridedSliceOp>(SliceOfCreateMask).Add<ExtractStridedSliceOp>(SliceOfConstantMask)
        .Add<ExtractStridedSliceOp>(SliceOfBroadcast).Add<ExtractStridedSliceOp>(ContiguousSliceToExtract);

    /// <summary><c>extract_strided_slice(create_mask %n) {offsets = [8]} ⇒ create_mask (%n - 8)</c>, as a mask is cut off at both ends</summary>
    private static bool SliceOfCreateMask(ExtractStridedSliceOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not CreateMaskOp mask) return rewriter.NoMatch(op, $"the source is no mask");
        var bounds = mask.Bounds.ToArray();
        var offsets = IntegerArrayChecks.Values(op.Offsets);
        for (int i = 0; i < offsets.Length; i++)
            bounds[i] = SubIOp.Create(rewriter, bounds[i], ConstantOp.Create(rewriter, IntegerAttr.Index(offsets[i])).Result).Result;
        return rewriter.Replace(op, CreateMaskOp.Create(rewriter, op.Result.Type, bounds));
    }

    /// <summary><c>extract_strided_slice(constant_mask [5]) {offsets = [2], sizes = [4]} ⇒ constant_mask [3]</c></summary>
    private static bool SliceOfConstantMask(ExtractStridedSliceOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ConstantMaskOp mask) return rewriter.NoMatch(op, $"the source is no constant mask");
        var sizes = mask.MaskDimSizes.ToArray();
        var (offsets, extents) = (IntegerArrayChecks.Values(op.Offsets), IntegerArrayChecks.Values(op.Sizes));
        for (int i = 0; i < offsets.Length; i++) sizes[i] = Math.Max(0, Math.Min(offsets[i] + extents[i], sizes[i]) - offsets[i]);
        if (sizes.Contains(0)) Array.Clear(sizes);
        return rewriter.Replace(op, ConstantMaskOp.Create(rewriter, op.Result.Type, [.. sizes]));
    }

    /// <summary><c>extract_strided_slice(broadcast %v) ⇒ broadcast(extract_strided_slice %v)</c>, without the slice where only repetitions are cut off</summary>
    private static bool SliceOfBroadcast(ExtractStridedSliceOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not BroadcastOp broadcast) return rewriter.NoMatch(op, $"the source is no broadcast");
        var source = broadcast.Source;
        if (source.Type is VectorType type && IsCut(type, op.Result.Type)) source = Slice(op, source, type, rewriter);
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, source));
    }

    private static bool IsCut(VectorType source, VectorType result)
    {
        int added = result.Rank - source.Rank;
        for (int i = 0; i < source.Rank; i++)
            if (source.Shape[i] != 1 && source.Shape[i] != result.Shape[added + i]) return true;
        return false;
    }

    private static Value Slice(ExtractStridedSliceOp op, Value source, VectorType type, PatternRewriter rewriter)
    {
        int added = op.Result.Type.Rank - type.Rank;
        var offsets = IntegerArrayChecks.Values(op.Offsets).AsSpan(added);
        var sizes = IntegerArrayChecks.Values(op.Sizes).AsSpan(added);
        var extents = type.Shape.ToArray();
        for (int i = 0; i < offsets.Length; i++)
        {
            if (type.Shape[i] == 1) (offsets[i], sizes[i]) = (0, 1);
            extents[i] = sizes[i];
        }
        var strides = IntegerArrayChecks.Values(op.Strides).AsSpan(added);
        return ExtractStridedSliceOp.Create(
            rewriter, type with { Shape = [.. extents] }, source, IntegerArrayChecks.Attribute(offsets), IntegerArrayChecks.Attribute(sizes), IntegerArrayChecks.Attribute(strides)).Result;
    }

    /// <summary><c>extract_strided_slice %v {offsets = [2, 0], sizes = [1, 8]} : 4x8 to 1x8 ⇒ shape_cast(extract %v[2]) to 1x8</c></summary>
    private static bool ContiguousSliceToExtract(ExtractStridedSliceOp op, PatternRewriter rewriter)
    {
        var type = op.Source.Type;
        if (type.IsScalable) return rewriter.NoMatch(op, $"the vector is scalable");
        var (offsets, sizes) = (IntegerArrayChecks.Values(op.Offsets), IntegerArrayChecks.Values(op.Sizes));
        int cut = sizes.Length;
        while (cut > 0 && sizes[cut - 1] == type.Shape[cut - 1]) cut--;
        if (cut == 0 || cut == type.Rank) return rewriter.NoMatch(op, $"the innermost dimension is not whole, or all are");
        if (sizes.AsSpan(0, cut).ContainsAnyExcept(1L)) return rewriter.NoMatch(op, $"the slice is not contiguous");
        // Ones in front of the part would only make the shape cast harder.
        while (cut < sizes.Length - 1 && sizes[cut] == 1) cut++;
        var part = ExtractOp.Create(rewriter, ExtractOp.TypeAt(type, cut), op.Source, [], [.. offsets.AsSpan(0, cut)]);
        return rewriter.Replace(op, ShapeCastOp.Create(rewriter, op.Result.Type, part.Result));
    }
}
