namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>One dimension as several: <c>tensor.expand_shape %t [[0, 1]] output_shape [2, 3] : tensor&lt;6xf32&gt; into tensor&lt;2x3xf32&gt;</c>.</summary>
[Op("tensor.expand_shape",
    Syntax = "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape) attr-dict `:` type($src) `into` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExpandShapeOp : ReassociativeReshapeOp, INamesResults
{
    [Operand<Index>("output_shape")] public partial OperandRange OutputShape { get; }
    [Attr<DenseI64ArrayAttr>("static_output_shape")] public partial DenseArrayAttr StaticOutputShape { get; set; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "expanded");
    }

    /// <summary>As the other, with extents that are numbers or values.</summary>
    internal static ExpandShapeOp Create(OpBuilder builder, TensorType type, Value source, long[][] groups, ReadOnlySpan<MixedIndex> extents) =>
        Create(builder, type, source, MixedIndices.Values(extents), ReassociationGroups.ToAttribute(groups), MixedIndices.Statics(extents));

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExpandShapeOp>(ExpandOfExpand).Add<ExpandShapeOp>(ExpandOfCollapse).Add<ExpandShapeOp>(ExpandOfCast);
        PopulateSources<ExpandShapeOp>(patterns);
    }

    /// <summary><c>expand_shape(expand_shape %x) ⇒ expand_shape %x</c></summary>
    private static bool ExpandOfExpand(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not ExpandShapeOp inner) return rewriter.NoMatch(op, $"the source is not expanded");
        if (ReassociationGroups.Compose(inner.Groups, op.Groups) is not { } groups) return rewriter.NoMatch(op, $"the groups don't fit each other");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, inner.Src, op.OutputShape, ReassociationGroups.ToAttribute(groups), op.StaticOutputShape));
    }

    /// <summary><c>expand_shape(collapse_shape %x) ⇒ collapse_shape %x</c> or <c>expand_shape %x</c>, as the ranks are</summary>
    private static bool ExpandOfCollapse(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not CollapseShapeOp inner) return rewriter.NoMatch(op, $"the source is not collapsed");
        var (from, to) = (inner.Src.Type, op.Result.Type);
        if (from.Equals(to)) return rewriter.NoMatch(op, $"nothing says that the extents are the same again");
        if (from.Rank > to.Rank)
            return ReassociationGroups.ForCollapse(inner.Groups, op.Groups, from.Shape, to.Shape) is { } groups
                ? rewriter.Replace(op, CollapseShapeOp.Create(rewriter, to, inner.Src, ReassociationGroups.ToAttribute(groups))) : rewriter.NoMatch(op, $"the extents can't be collapsed so");
        if (from.Rank == to.Rank || ReassociationGroups.ForCollapse(op.Groups, inner.Groups, to.Shape, from.Shape) is not { } expanding) return rewriter.NoMatch(op, $"the extents can't be expanded so");
        return rewriter.Replace(op, Create(rewriter, to, inner.Src, op.OutputShape, ReassociationGroups.ToAttribute(expanding), op.StaticOutputShape));
    }

    /// <summary><c>expand_shape(cast %x) output_shape [%c4, 1] ⇒ cast(expand_shape (cast %x) output_shape [4, 1])</c> where <c>%c4</c> is a constant</summary>
    private static bool ExpandOfCast(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (StaticInformation.SourceOfForgetting(op.Src) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets extents");
        var (from, groups) = ((TensorType)source.Type, op.Groups);
        var given = MixedIndices.Of(op.Result.Type.Shape.Span, op.OutputShape);
        var extents = MixedIndices.Of(op.StaticOutputShape, op.OutputShape);
        bool changed = false;
        for (int g = 0; g < groups.Length; g++)
            foreach (long dimension in groups[g])
            {
                // What comes from an extent that is open must leave one open.
                if (given[dimension].IsNumber || from.Shape.IsDynamic(g) || given[dimension].Known is not (>= 0 and var known)) continue;
                extents[dimension] = given[dimension] = known;
                changed = true;
            }
        if (!changed) return rewriter.NoMatch(op, $"no extent is a constant");
        if (ReassociationGroups.Collapse(MixedIndices.Numbers(given), groups) is not { } collapsed) return rewriter.NoMatch(op, $"an extent is too large");
        var inner = new TensorType(Shape.Create(collapsed), from.ElementType);
        if (!ISameOperandsAndResultShape.AreCompatible(inner, op.Src.Type)) return rewriter.NoMatch(op, $"the extents contradict each other");
        var type = new TensorType(Shape.Create(MixedIndices.Numbers(given)), from.ElementType);
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, Create(rewriter, type, CastOp.Create(rewriter, inner, op.Src).Dest, groups, extents).Result));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Result.Type.Rank;
        int dynamic = DynamicIndexListDirective.DynamicCount(StaticOutputShape);
        if (StaticOutputShape.Count != rank) verifier.Error(this, $"expected number of static shape dims to be equal to the output rank ({rank}) but found {StaticOutputShape.Count} inputs instead");
        else if (OutputShape.Count != dynamic)
            verifier.Error(this, $"mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has {dynamic} dynamic dims while output_shape has {OutputShape.Count} values");
        else VerifyGroups(verifier, Result.Type, Src.Type);
    }
}
