namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rewrites of <see cref="ShapeCastOp"/> that need new operations.</summary>
internal static class ShapeCastCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<ShapeCastOp>(ShapeCastOfMask).Add<ShapeCastOp>(ShapeCastOfBroadcast);

    /// <summary><c>shape_cast(create_mask %n, %c1 : 4x1) to 4 ⇒ create_mask %n : 4</c>, for constant masks too</summary>
    private static bool ShapeCastOfMask(ShapeCastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not (CreateMaskOp or ConstantMaskOp)) return rewriter.NoMatch(op, $"the source is no mask");
        var (from, to) = (op.Source.Type, op.Result.Type);
        if (from.Rank <= to.Rank || !WithoutTrailingOnes(from).Equals(to)) return rewriter.NoMatch(op, $"more than ones at the end change");
        if (op.Source.DefiningOp is ConstantMaskOp constant)
        {
            var sizes = constant.MaskDimSizes.Span;
            if (sizes[to.Rank..].ContainsAnyExcept(1L)) return rewriter.NoMatch(op, $"a dropped dimension is masked");
            return rewriter.Replace(op, ConstantMaskOp.Create(rewriter, to, [.. sizes[..to.Rank]]));
        }
        var bounds = ((CreateMaskOp)op.Source.DefiningOp).Bounds;
        for (int i = to.Rank; i < bounds.Count; i++)
            if (OperationFolding.ConstantOf(bounds[i]) is not IntegerAttr { IsOne: true }) return rewriter.NoMatch(op, $"a dropped dimension may be masked");
        return rewriter.Replace(op, CreateMaskOp.Create(rewriter, to, bounds.Slice(0, to.Rank)));
    }

    private static VectorType WithoutTrailingOnes(VectorType type)
    {
        int rank = type.Rank;
        while (rank > 1 && type.Shape[rank - 1] == 1 && !VectorTypes.IsScalable(type, rank - 1)) rank--;
        return VectorTypes.Of(type.Shape.Span[..rank], type.ElementType, VectorTypes.ScalableFlags(type).AsSpan(0, rank));
    }

    /// <summary><c>shape_cast(broadcast %v : 3 to 2x4x3) to 8x3 ⇒ broadcast %v : 3 to 8x3</c>; a shape cast of <c>%v</c> where that has all elements</summary>
    private static bool ShapeCastOfBroadcast(ShapeCastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not BroadcastOp broadcast) return rewriter.NoMatch(op, $"the source is no broadcast");
        if (broadcast.Source.Type is VectorType source && VectorTypes.ElementCount(source) == VectorTypes.ElementCount(op.Result.Type))
            return rewriter.Replace(op, ShapeCastOp.Create(rewriter, op.Result.Type, broadcast.Source));
        if (!BroadcastOp.CanBroadcast(broadcast.Source.Type, op.Result.Type)) return rewriter.NoMatch(op, $"the new shape is no repetition");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, broadcast.Source));
    }
}
