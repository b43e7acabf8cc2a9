namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The rewrites of <see cref="SubViewOp"/>.</summary>
internal static class SubViewCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<SubViewOp>(FoldConstants).Add<SubViewOp>(SubViewOfCast).Add<SubViewOp>(SubViewOfAll);

    /// <summary><c>subview %m[%c0] [%c4] [1] ⇒ cast(subview %m[0] [4] [1])</c> where <c>%c0</c> and <c>%c4</c> are constants</summary>
    private static bool FoldConstants(SubViewOp op, PatternRewriter rewriter)
    {
        var (offsets, sizes, strides) = (op.MixedOffsets, op.MixedSizes, op.MixedStrides);
        if (!MixedIndices.FoldSizes(offsets) && !MixedIndices.FoldSizes(sizes) && !MixedIndices.FoldStrides(strides)) return rewriter.NoMatch(op, $"no operand is a constant that may be written as a number");
        if (SliceChecks.FindBoundsMistake(op.Source.Type.Shape, MixedIndices.Numbers(offsets), MixedIndices.Numbers(sizes), MixedIndices.Numbers(strides)) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        return Rebuild(op, rewriter, op.Source, offsets, sizes, strides);
    }

    /// <summary><c>subview(cast %m) ⇒ cast(subview %m)</c> where the cast only forgets</summary>
    private static bool SubViewOfCast(SubViewOp op, PatternRewriter rewriter)
    {
        if (CastFolding.SourceOfForgetting(op.Source) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets");
        for (int i = 1; i < op.OperandCount; i++)
            if (MixedIndex.ConstantOf(op.GetOperand(i)) is not null) return rewriter.NoMatch(op, $"a constant operand becomes a number first");
        if (SliceChecks.FindBoundsMistake(((MemRefType)source.Type).Shape, op.StaticOffsets.Int64s, op.StaticSizes.Int64s, op.StaticStrides.Int64s) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        return Rebuild(op, rewriter, source, op.MixedOffsets, op.MixedSizes, op.MixedStrides);
    }

    private static bool Rebuild(SubViewOp op, PatternRewriter rewriter, Value source, MixedIndex[] offsets, MixedIndex[] sizes, MixedIndex[] strides)
    {
        if (op.KeptDimensions() is not { } kept) return rewriter.NoMatch(op, $"the dimensions that it drops are not known");
        var full = StridedLayout.OfSubView((MemRefType)source.Type, MixedIndices.Numbers(offsets), MixedIndices.Numbers(sizes), MixedIndices.Numbers(strides));
        var layout = (StridedLayoutAttr)full.Layout!;
        long[] extents = [.. kept.Select(i => full.Shape[i])], steps = [.. kept.Select(i => layout.Strides[i])];
        var type = new MemRefType(Shape.Create(extents), full.ElementType, new StridedLayoutAttr(Shape.Create(steps), layout.Offset), full.MemorySpace);
        Value view = SubViewOp.Create(
            rewriter, type, source, MixedIndices.Values(offsets), MixedIndices.Values(sizes), MixedIndices.Values(strides),
            MixedIndices.Statics(offsets), MixedIndices.Statics(sizes), MixedIndices.Statics(strides)).Result;
        return CastFolding.ReplaceThroughCast(op, rewriter, view);
    }

    /// <summary><c>subview %m[0] [4] [1] : memref&lt;4xf32> ⇒ cast %m</c></summary>
    private static bool SubViewOfAll(SubViewOp op, PatternRewriter rewriter)
    {
        var source = op.Source.Type;
        if (source.Rank != op.Result.Type.Rank) return rewriter.NoMatch(op, $"it drops dimensions");
        if (op.MixedOffsets.Any(static offset => offset.Known != 0) || op.MixedStrides.Any(static stride => stride.Known != 1)) return rewriter.NoMatch(op, $"it does not begin at the start, or skips elements");
        var sizes = op.MixedSizes;
        for (int i = 0; i < sizes.Length; i++)
            if (sizes[i].Known is not { } size || size != source.Shape[i]) return rewriter.NoMatch(op, $"it is not known to be all of the source");
        return CastFolding.ReplaceThroughCast(op, rewriter, op.Source);
    }
}
