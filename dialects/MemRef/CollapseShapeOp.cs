namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Contiguous dimensions as one: <c>memref.collapse_shape %m [[0, 1]] : memref&lt;2x3xf32&gt; into memref&lt;6xf32&gt;</c>.</summary>
[Op("memref.collapse_shape", Syntax = "$src $reassociation attr-dict `:` type($src) `into` type($result)")]
public sealed partial class CollapseShapeOp : ReassociativeReshapeOp, INamesResults
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "collapse_shape");
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CollapseShapeOp>(CollapseOfCollapse).Add<CollapseShapeOp>(CollapseOfExpand).Add<CollapseShapeOp>(CollapseOfCast);
    }

    private static CollapseShapeOp Create(OpBuilder builder, MemRefType type, Value source, long[][] groups) => Create(builder, type, source, ReassociationGroups.ToAttribute(groups));

    /// <summary><c>collapse_shape(collapse_shape %x) ⇒ collapse_shape %x</c></summary>
    private static bool CollapseOfCollapse(CollapseShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not CollapseShapeOp inner) return rewriter.NoMatch(op, $"the source is not collapsed");
        if (!HaveIdentityLayout(op, inner)) return rewriter.NoMatch(op, $"a layout is not row-major");
        if (ReassociationGroups.Compose(inner.Groups, op.Groups) is not { } groups) return rewriter.NoMatch(op, $"the groups don't fit each other");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, inner.Src, groups));
    }

    /// <summary><c>collapse_shape(expand_shape %x) ⇒ collapse_shape %x</c>, <c>expand_shape %x</c> or <c>cast %x</c>, as the ranks are</summary>
    private static bool CollapseOfExpand(CollapseShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not ExpandShapeOp inner) return rewriter.NoMatch(op, $"the source is not expanded");
        if (!HaveIdentityLayout(op, inner)) return rewriter.NoMatch(op, $"a layout is not row-major");
        var (from, to) = (inner.Src.Type, op.Result.Type);
        if (from.Equals(to)) return rewriter.NoMatch(op, $"nothing says that the extents are the same again");
        bool isCollapse = from.Rank > to.Rank;
        if (ReassociationGroups.Between(isCollapse ? inner.Groups : op.Groups, isCollapse ? op.Groups : inner.Groups) is not { } groups) return rewriter.NoMatch(op, $"a group lies in two others");
        if (isCollapse) return rewriter.Replace(op, Create(rewriter, to, inner.Src, groups));
        if (from.Rank == to.Rank) return ISameOperandsAndResultShape.AreCompatible(from, to) ? rewriter.Replace(op, CastOp.Create(rewriter, to, inner.Src)) : rewriter.NoMatch(op, $"the extents differ");
        return rewriter.Replace(op, ExpandShapeOp.Create(rewriter, to, inner.Src, groups, Multiply(op, inner, rewriter)));
    }

    /// <summary>The extents of the result, as products of those that the expanding one gave.</summary>
    private static MixedIndex[] Multiply(CollapseShapeOp op, ExpandShapeOp inner, PatternRewriter rewriter)
    {
        var products = new MixedIndex[op.Result.Type.Rank];
        var groups = op.Groups;
        var given = MixedIndices.Of(inner.StaticOutputShape, inner.OutputShape);
        for (int g = 0; g < products.Length; g++)
            products[g] = op.Result.Type.Shape.IsDynamic(g) ? Arith.IndexProduct.Of(rewriter, groups[g], given) : op.Result.Type.Shape[g];
        return products;
    }

    /// <summary><c>collapse_shape(cast %x) ⇒ cast(collapse_shape %x)</c> where the cast only forgets</summary>
    private static bool CollapseOfCast(CollapseShapeOp op, PatternRewriter rewriter)
    {
        if (CastFolding.SourceOfForgetting(op.Src) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets");
        var from = (MemRefType)source.Type;
        var groups = op.Groups;
        if (ReassociationGroups.Collapse(from.Shape.Span, groups) is not { } extents) return rewriter.NoMatch(op, $"an extent is too large");
        StridedLayoutAttr? layout = null;
        if (!StridedLayout.IsIdentity(from) && (layout = StridedLayout.Collapse(from, groups)) is null) return rewriter.NoMatch(op, $"the dimensions don't lie next to each other");
        var type = new MemRefType(Shape.Create(extents), from.ElementType, layout, from.MemorySpace);
        if (!type.Equals(op.Result.Type)) return CastFolding.ReplaceThroughCast(op, rewriter, Create(rewriter, type, source, op.Reassociation).Result);
        op.Src = source;
        rewriter.NotifyModified(op);
        return true;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Src.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(MemRefType source, MemRefType result)
    {
        if (source.Rank < result.Rank) return $"has source rank {source.Rank} and result rank {result.Rank}. This is not a collapse ({source.Rank} < {result.Rank}).";
        if (FindGroupMistake(source.Shape, result.Shape) is { } mistake) return mistake;
        StridedLayoutAttr? layout = null;
        if (!StridedLayout.IsIdentity(source) && (layout = StridedLayout.Collapse(source, Groups)) is null) return "invalid source layout map or collapsing non-contiguous dims";
        var expected = new MemRefType(result.Shape, source.ElementType, layout, source.MemorySpace);
        return expected.Equals(result) ? null : $"expected collapsed type to be '{expected}' but found '{result}'";
    }
}
