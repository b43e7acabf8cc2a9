namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>What collapsing and expanding share: groups of dimensions that become one, or one that becomes a group.</summary>
[OpBase]
public abstract partial class ReassociativeReshapeOp : Operation, IPure, IFoldable, IViewLike
{
    [Operand<StridedMemRef>] public partial Value<MemRefType> Src { get; set; }
    [Attr<I64ListArrayAttr>] public partial ArrayAttr Reassociation { get; set; }
    [Result<StridedMemRef>] public partial Value<MemRefType> Result { get; }

    Value IViewLike.ViewSource => Src;

    Value IViewLike.ViewDest => Result;

    /// <summary>The dimensions of each group.</summary>
    internal long[][] Groups => [.. Reassociation.Elements.Select(static group => group is ArrayAttr list ? list.Elements.Select(static d => d is IntegerAttr { FitsInt64: true } index ? index.Int64 : -1).ToArray() : [])];

    /// <summary>What is wrong with the groups, which must cover the dimensions of the larger side in order and agree with the extents of both; null where nothing is.</summary>
    protected string? FindGroupMistake(Shape expanded, Shape collapsed)
    {
        var groups = Groups;
        if (groups.Length != collapsed.Rank) return $"invalid number of reassociation groups: found {groups.Length}, expected {collapsed.Rank}";
        int next = 0;
        for (int g = 0; g < groups.Length; g++)
        {
            bool isDynamic = false;
            long size = 1;
            foreach (long dimension in groups[g])
            {
                if (dimension != next++) return "reassociation indices must be contiguous";
                if (dimension >= expanded.Rank) return $"reassociation index {dimension} is out of bounds";
                isDynamic |= expanded.IsDynamic((int)dimension);
                size = unchecked(size * expanded[(int)dimension]);
            }
            if (collapsed.IsDynamic(g) != isDynamic) return $"collapsed dim ({g}) must be dynamic if and only if reassociation group is dynamic";
            if (!isDynamic && size != collapsed[g]) return $"collapsed dim size ({collapsed[g]}) must equal reassociation group size ({size})";
        }
        if (collapsed.Rank > 0) return next == expanded.Rank ? null : $"expanded rank ({expanded.Rank}) inconsistent with number of reassociation indices ({next})";
        foreach (long extent in expanded)
            if (extent != 1) return "rank 0 memrefs can only be extended/collapsed with/from ones";
        return null;
    }

    /// <summary><c>expand_shape(collapse_shape %x) ⇒ %x</c> where that has the type of <c>%x</c> again, and the other way round</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Src.Type.Equals(Result.Type)) return (Value)Src;
        if (Src.DefiningOp is not ReassociativeReshapeOp inverse || inverse.Name == Name || !inverse.Src.Type.Equals(Result.Type)) return FoldResult.None;
        var shape = Result.Type.Shape;
        if (shape.Span.Count(Shape.Dynamic) < 2) return (Value)inverse.Src;
        if (!inverse.Reassociation.Equals(Reassociation)) return FoldResult.None;
        // Expanding and collapsing again by the same groups is the same whatever the extents are; the other way round, at most one extent of a group may be open.
        if (shape.Rank < inverse.Result.Type.Rank) return (Value)inverse.Src;
        foreach (var group in Groups)
            if (shape.Span.Slice((int)group[0], group.Length).Count(Shape.Dynamic) > 1) return FoldResult.None;
        return (Value)inverse.Src;
    }

    /// <summary>Whether the memory of both operations lies in row-major order, so that the groups alone say what becomes what.</summary>
    private protected static bool HaveIdentityLayout(ReassociativeReshapeOp op, ReassociativeReshapeOp inner) =>
        StridedLayout.IsIdentity(inner.Src.Type) && StridedLayout.IsIdentity(op.Src.Type) && StridedLayout.IsIdentity(op.Result.Type);
}
