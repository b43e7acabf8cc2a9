namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What collapsing and expanding share: groups of dimensions that become one, or one that becomes a group.</summary>
[OpBase]
public abstract partial class ReassociativeReshapeOp : Operation, IPure, IFoldable
{
    [Operand] public partial Value<TensorType> Src { get; set; }
    [Attr<I64ListArrayAttr>] public partial ArrayAttr Reassociation { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    /// <summary>The dimensions of each group.</summary>
    internal long[][] Groups => ReassociationGroups.Of(Reassociation);

    /// <summary>The rewrites by what is reshaped.</summary>
    private protected static void PopulateSources<TOp>(PatternSet patterns)
        where TOp : ReassociativeReshapeOp => patterns
        .Add<TOp>(static (op, rewriter) => ReshapeOfSplat(op, rewriter), name: nameof(ReshapeOfSplat))
        .Add<TOp>(static (op, rewriter) => ReshapeOfElements(op, rewriter), name: nameof(ReshapeOfElements));

    /// <summary><c>expand_shape(splat %v) ⇒ splat %v</c>, and collapse_shape alike</summary>
    private static bool ReshapeOfSplat(ReassociativeReshapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not SplatOp { Aggregate.Type.HasStaticShape: true } splat) return rewriter.NoMatch(op, $"the source is no splat of static shape");
        return rewriter.Replace(op, SplatOp.Create(rewriter, op.Result.Type, splat.Input, []));
    }

    /// <summary><c>expand_shape(from_elements %a, %b) ⇒ from_elements %a, %b</c>, and collapse_shape alike</summary>
    private static bool ReshapeOfElements(ReassociativeReshapeOp op, PatternRewriter rewriter)
    {
        if (op.Src.DefiningOp is not FromElementsOp list) return rewriter.NoMatch(op, $"the source is no list of elements");
        return rewriter.Replace(op, FromElementsOp.Create(rewriter, op.Result.Type, list.Elements));
    }

    /// <summary>Checks that the groups cover the dimensions of the larger side in order, and that extents multiply up.</summary>
    protected void VerifyGroups(Verifier verifier, TensorType expanded, TensorType collapsed)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(expanded, collapsed) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(TensorType expanded, TensorType collapsed)
    {
        if (expanded.Rank < collapsed.Rank) return $"expected the expanded type, '{expanded}' to have a higher (or same) rank than the collapsed type, '{collapsed}'.";
        if (Reassociation.Count != collapsed.Rank) return $"expected collapsed rank ({collapsed.Rank}) to equal the number of reassociation maps ({Reassociation.Count}).";
        // Upstream counts dimensions by the last one that the groups name.
        if (collapsed.Rank > 0 && Reassociation.Elements[^1] is ArrayAttr { Count: > 0 } last && last.Elements.Max(static d => d is IntegerAttr { FitsInt64: true } index ? index.Int64 + 1 : 0) is var named && named != expanded.Rank)
            return $"expected reassociation map #0 to have size equal to the expanded rank ({expanded.Rank}), but it is  {named}.";
        var extents = new long[collapsed.Rank];
        int next = 0;
        for (int g = 0; g < extents.Length; g++)
        {
            long product = 1;
            foreach (var dimension in ((ArrayAttr)Reassociation[g]).Elements)
            {
                if (dimension is not IntegerAttr { FitsInt64: true } index || index.Int64 != next || next >= expanded.Rank) return $"expected reassociation map #{g} to be valid and contiguous.";
                long extent = expanded.Shape[next++];
                product = product == Shape.Dynamic || extent == Shape.Dynamic ? Shape.Dynamic : unchecked(product * extent);
            }
            if (product == Shape.Dynamic && collapsed.Shape[g] != Shape.Dynamic)
                return $"expected dimension {g} of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic";
            if (product != collapsed.Shape[g]) return $"expected dimension {g} of collapsed type to be static value of {product}";
            extents[g] = product;
        }
        if (next != expanded.Rank && collapsed.Rank > 0) return $"expected reassociation map #{collapsed.Rank - 1} to be valid and contiguous.";
        var expected = new TensorType(Shape.Create(extents), expanded.ElementType);
        return expected.ElementType.Equals(collapsed.ElementType) ? null : $"expected collapsed type to be '{expected}', but got '{collapsed}'";
    }

    /// <summary><c>expand_shape(collapse_shape %x) ⇒ %x</c> where that has the type of <c>%x</c> again, and the other way round; of a constant, the constant of the new type</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Src.Type.Equals(Result.Type)) return (Value)Src;
        if (operands[0] is DenseElementsAttr elements && Result.Type.HasStaticShape) return elements.Reshape(Result.Type);
        if (Src.DefiningOp is not ReassociativeReshapeOp inverse || inverse.Name == Name || !inverse.Src.Type.Equals(Result.Type)) return FoldResult.None;
        var shape = Result.Type.Shape;
        if (shape.Span.Count(Shape.Dynamic) < 2) return (Value)inverse.Src;
        if (!inverse.Reassociation.Equals(Reassociation)) return FoldResult.None;
        // Expanding and collapsing again by the same groups is the same whatever the extents are; the other way round, at most one extent of a group may be open.
        if (shape.Rank < inverse.Result.Type.Rank) return (Value)inverse.Src;
        foreach (var group in ReassociationGroups.Of(Reassociation))
            if (shape.Span.Slice((int)group[0], group.Length).Count(Shape.Dynamic) > 1) return FoldResult.None;
        return (Value)inverse.Src;
    }
}
