namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The rewrites of <see cref="ReinterpretCastOp"/>.</summary>
internal static class ReinterpretCastCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<ReinterpretCastOp>(OfStridedMetadata).Add<ReinterpretCastOp>(FoldConstants);

    private static (MixedIndex Offset, MixedIndex[] Sizes, MixedIndex[] Strides) Numbers(ReinterpretCastOp op)
    {
        var (strides, offset) = StridedLayout.Of(op.Result.Type)!.Value;
        return (StridedNumbers.Fold(MixedIndices.Of(op.StaticOffsets, op.Offsets), [offset], isSize: false)[0],
            StridedNumbers.Fold(MixedIndices.Of(op.StaticSizes, op.Sizes), op.Result.Type.Shape.Span, isSize: true),
            StridedNumbers.Fold(MixedIndices.Of(op.StaticStrides, op.Strides), strides, isSize: false));
    }

    /// <summary><c>reinterpret_cast (base of %m) to the offset, sizes and strides of %m ⇒ cast %m</c>; to others ⇒ <c>reinterpret_cast %m</c></summary>
    private static bool OfStridedMetadata(ReinterpretCastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ExtractStridedMetadataOp metadata || op.Source != metadata.BaseBuffer) return rewriter.NoMatch(op, $"the source is no base of another memref");
        var (offset, sizes, strides) = Numbers(op);
        var known = metadata.Numbers;
        if (offset.Equals(known.Offset) && sizes.AsSpan().SequenceEqual(known.Sizes) && strides.AsSpan().SequenceEqual(known.Strides)) return CastFolding.ReplaceThroughCast(op, rewriter, metadata.Source);
        op.Source = metadata.Source;
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>reinterpret_cast %m to offset: [%c0], sizes: [%c4], strides: [%c1] ⇒ cast(reinterpret_cast %m to offset: [0], sizes: [4], strides: [1])</c> where these are constants, or where the type knows them</summary>
    private static bool FoldConstants(ReinterpretCastOp op, PatternRewriter rewriter)
    {
        var (offset, sizes, strides) = Numbers(op);
        if ((offset.IsNumber ? 0 : 1) == op.Offsets.Count && MixedIndices.Values(sizes).Length == op.Sizes.Count && MixedIndices.Values(strides).Length == op.Strides.Count)
            return rewriter.NoMatch(op, $"nothing more is known");
        ReadOnlySpan<MixedIndex> offsets = [offset];
        var type = new MemRefType(
            Shape.Create(MixedIndices.Numbers(sizes)), op.Result.Type.ElementType,
            new StridedLayoutAttr(Shape.Create(MixedIndices.Numbers(strides)), MixedIndices.Numbers(offsets)[0]), op.Result.Type.MemorySpace);
        Value cast = ReinterpretCastOp.Create(
            rewriter, type, op.Source, MixedIndices.Values(offsets), MixedIndices.Values(sizes), MixedIndices.Values(strides),
            MixedIndices.Statics(offsets), MixedIndices.Statics(sizes), MixedIndices.Statics(strides)).Result;
        return CastFolding.ReplaceThroughCast(op, rewriter, cast);
    }
}
