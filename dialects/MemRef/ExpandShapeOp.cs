namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>One dimension as several: <c>memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref&lt;6xf32&gt; into memref&lt;2x3xf32&gt;</c>.</summary>
[Op("memref.expand_shape",
    Syntax = "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape) attr-dict `:` type($src) `into` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExpandShapeOp : ReassociativeReshapeOp, INamesResults
{
    [Operand<Index>("output_shape")] public partial OperandRange OutputShape { get; }
    [Attr<DenseI64ArrayAttr>("static_output_shape")] public partial DenseArrayAttr StaticOutputShape { get; set; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "expand_shape");
    }

    /// <summary>As the other, with extents that are numbers or values.</summary>
    internal static ExpandShapeOp Create(OpBuilder builder, MemRefType type, Value source, long[][] groups, ReadOnlySpan<MixedIndex> extents) =>
        Create(builder, type, source, MixedIndices.Values(extents), ReassociationGroups.ToAttribute(groups), MixedIndices.Statics(extents));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExpandShapeOp>(ExpandOfExpand).Add<ExpandShapeOp>(ExpandOfCollapse).Add<ExpandShapeOp>(ExpandOfCast);
    }

    /// <summary><c>expand_shape(expand_shape %x) ⇒ expand_shape %x</c></summary>
    private static bool ExpandOfExpand(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not ExpandShapeOp inner) return rewriter.NoMatch(op, $"the source is not expanded");
        if (!HaveIdentityLayout(op, inner)) return rewriter.NoMatch(op, $"a layout is not row-major");
        if (ReassociationGroups.Compose(inner.Groups, op.Groups) is not { } groups) return rewriter.NoMatch(op, $"the groups don't fit each other");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, inner.Src, op.OutputShape, ReassociationGroups.ToAttribute(groups), op.StaticOutputShape));
    }

    /// <summary><c>expand_shape(collapse_shape %x) ⇒ collapse_shape %x</c> or <c>expand_shape %x</c>, as the ranks are</summary>
    private static bool ExpandOfCollapse(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not CollapseShapeOp inner) return rewriter.NoMatch(op, $"the source is not collapsed");
        if (!HaveIdentityLayout(op, inner)) return rewriter.NoMatch(op, $"a layout is not row-major");
        var (from, to) = (inner.Src.Type, op.Result.Type);
        if (from.Equals(to)) return rewriter.NoMatch(op, $"nothing says that the extents are the same again");
        if (from.Rank > to.Rank)
            return ReassociationGroups.ForCollapse(inner.Groups, op.Groups, from.Shape, to.Shape) is { } groups
                ? rewriter.Replace(op, CollapseShapeOp.Create(rewriter, to, inner.Src, ReassociationGroups.ToAttribute(groups))) : rewriter.NoMatch(op, $"the extents can't be collapsed so");
        if (from.Rank == to.Rank || ReassociationGroups.ForCollapse(op.Groups, inner.Groups, to.Shape, from.Shape) is not { } expanding) return rewriter.NoMatch(op, $"the extents can't be expanded so");
        return rewriter.Replace(op, Create(rewriter, to, inner.Src, op.OutputShape, ReassociationGroups.ToAttribute(expanding), op.StaticOutputShape));
    }

    /// <summary><c>expand_shape(cast %x) output_shape [%c4, 1] ⇒ cast(expand_shape %x output_shape [4, 1])</c> where the cast only forgets and <c>%c4</c> is a constant</summary>
    private static bool ExpandOfCast(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (CastFolding.SourceOfForgetting(op.Src) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets");
        var (from, groups) = ((MemRefType)source.Type, op.Groups);
        var extents = MixedIndices.Of(op.StaticOutputShape, op.OutputShape);
        MixedIndices.FoldSizes(extents);
        var numbers = MixedIndices.Numbers(extents);
        if (ReassociationGroups.Collapse(numbers, groups) is not { } collapsed || !from.Shape.Span.SequenceEqual(collapsed)) return rewriter.NoMatch(op, $"a dimension would change between static and dynamic");
        var shape = Shape.Create(numbers);
        StridedLayoutAttr? layout = null;
        if (!StridedLayout.IsIdentity(from) && (layout = StridedLayout.Expand(from, groups, shape)) is null) return rewriter.NoMatch(op, $"the layout is not strided");
        var type = new MemRefType(shape, from.ElementType, layout, from.MemorySpace);
        if (!type.Equals(op.Result.Type)) return CastFolding.ReplaceThroughCast(op, rewriter, Create(rewriter, type, source, groups, extents).Result);
        op.Src = source;
        rewriter.NotifyModified(op);
        return true;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if ((FindMistake(Src.Type, Result.Type) ?? FindExtentMistake(Result.Type.Shape)) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(MemRefType source, MemRefType result)
    {
        if (source.Rank > result.Rank) return $"has source rank {source.Rank} and result rank {result.Rank}. This is not an expansion ({source.Rank} > {result.Rank}).";
        if (FindGroupMistake(result.Shape, source.Shape) is { } mistake) return mistake;
        var layout = StridedLayout.IsIdentity(source) ? null : StridedLayout.Expand(source, Groups, result.Shape);
        var expected = new MemRefType(result.Shape, source.ElementType, layout, source.MemorySpace);
        return expected.Equals(result) ? null : $"expected expanded type to be '{expected}' but found '{result}'";
    }

    private string? FindExtentMistake(Shape shape)
    {
        if (StaticOutputShape.Count != shape.Rank) return $"expected number of static shape bounds to be equal to the output rank ({shape.Rank}) but found {StaticOutputShape.Count} inputs instead";
        var extents = StaticOutputShape.ToInt64Array();
        int dynamic = extents.Count(static extent => extent == Shape.Dynamic);
        if (OutputShape.Count != dynamic)
            return $"mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has {dynamic} dynamic dims while output_shape has {OutputShape.Count} values";
        for (int i = 0; i < extents.Length; i++)
            if (!shape.IsDynamic(i) && shape[i] != extents[i]) return $"invalid output shape provided at pos {i}";
        return null;
    }
}
