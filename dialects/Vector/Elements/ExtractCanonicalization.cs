using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rewrites of <see cref="ExtractOp"/> that need new operations.</summary>
internal static class ExtractCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<ExtractOp>(ExtractOpFromBroadcast).Add<ExtractOp>(ExtractOpFromCreateMask)
        .Add<ExtractOp>(ExtractFromShapeCastToShapeCast).Add<ExtractOp>(ExtractFromFromElements);

    /// <summary><c>extract(broadcast %x to 2x3x4)[1] ⇒ broadcast %x to 3x4</c></summary>
    private static bool ExtractOpFromBroadcast(ExtractOp op, PatternRewriter rewriter)
    {
        var source = SplatSource.RepeatedBy(op.Source);
        if (source.IsNull || op.Result.Type is not VectorType result) return rewriter.NoMatch(op, $"the source repeats nothing, or an element is extracted");
        if (!BroadcastOp.CanBroadcast(source.Type, result)) return rewriter.NoMatch(op, $"the extracted part can't be a broadcast by itself");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, result, source));
    }

    /// <summary><c>extract(create_mask %c3, %n)[1] ⇒ create_mask %n</c>, and all false where the position is beyond the bound</summary>
    private static bool ExtractOpFromCreateMask(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not CreateMaskOp mask || op.Result.Type is not VectorType type) return rewriter.NoMatch(op, $"no vector is extracted from a mask");
        var (unknown, none) = (false, MaskFormats.Of(op.Source) == MaskFormat.AllFalse);
        for (int i = 0; !none && i < op.StaticPosition.Count; i++)
        {
            if (OperationFolding.ConstantOf(mask.Bounds[i]) is not IntegerAttr { Int64: var bound }) unknown = true;
            else if (op.StaticPosition[i] != Shape.Dynamic) none = op.StaticPosition[i] >= bound;
            else unknown |= bound < op.Source.Type.Shape[i];
        }
        if (none) return rewriter.Replace(op, ConstantOp.Create(rewriter, DenseElementsAttr.Splat(type, IntegerAttr.False)));
        if (unknown || type.Rank != mask.Bounds.Count - op.StaticPosition.Count) return rewriter.NoMatch(op, $"the position may be on either side of the bound");
        return rewriter.Replace(op, CreateMaskOp.Create(rewriter, type, mask.Bounds.ToArray().AsSpan(op.StaticPosition.Count)));
    }

    /// <summary><c>extract(shape_cast %v : 1x8 to 1x2x4)[0] ⇒ shape_cast %v : 1x8 to 2x4</c></summary>
    private static bool ExtractFromShapeCastToShapeCast(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ShapeCastOp cast || op.Result.Type is not VectorType type) return rewriter.NoMatch(op, $"no vector is extracted from a shape cast");
        if (VectorTypes.ElementCount(cast.Source.Type) != VectorTypes.ElementCount(type)) return rewriter.NoMatch(op, $"only a part is extracted");
        return rewriter.Replace(op, ShapeCastOp.Create(rewriter, type, cast.Source));
    }

    /// <summary><c>extract(from_elements %a, %b, %c, %d : 2x2)[1] ⇒ from_elements %c, %d : 2</c></summary>
    private static bool ExtractFromFromElements(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.DynamicPosition.Count > 0) return rewriter.NoMatch(op, $"the position is dynamic");
        if (op.Source.DefiningOp is not FromElementsOp from || op.Result.Type is not VectorType type) return rewriter.NoMatch(op, $"no vector is extracted from single elements");
        int start = (int)RowMajor.Linearize(op.StaticPosition.Span, from.Dest.Type.Shape.Span);
        return rewriter.Replace(op, FromElementsOp.Create(rewriter, type, from.Elements.Slice(start, (int)type.ElementCount)));
    }
}
