namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>What collapsing and expanding share: groups of dimensions that become one, or one that becomes a group.</summary>
[OpBase]
public abstract partial class ReassociativeReshapeOp : Operation, IPure, IFoldable
{
    [Operand] public partial Value<MemRefType> Src { get; set; }
    [Attr<I64ArrayArrayAttr>] public partial ArrayAttr Reassociation { get; set; }
    [Result] public partial Value<MemRefType> Result { get; }

    /// <summary>Checks that the groups cover the dimensions of the larger side in order.</summary>
    protected void VerifyGroups(Verifier verifier, int expandedRank, int collapsedRank)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Reassociation.Count != collapsedRank)
        {
            verifier.Error(this, $"invalid number of reassociation groups: found {Reassociation.Count}, expected {collapsedRank}");
            return;
        }
        long next = 0;
        foreach (var group in Reassociation.Elements)
            foreach (var dimension in ((ArrayAttr)group).Elements)
                if (dimension is not IntegerAttr index || index.Int64 != next++)
                {
                    verifier.Error(this, "reassociation indices must be contiguous");
                    return;
                }
        // A scalar has no dimension that could name those of extent one.
        if (next != expandedRank && collapsedRank > 0) verifier.Error(this, $"reassociation covers {next} dimensions, but the expanded type has {expandedRank}");
    }

    /// <summary><c>expand_shape(collapse_shape %x) ⇒ %x</c> where that has the type of <c>%x</c> again, and the other way round</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Src.Type.Equals(Result.Type)) return (Value)Src;
        if (Src.DefiningOp is not ReassociativeReshapeOp inverse || inverse.Name == Name || !inverse.Src.Type.Equals(Result.Type)) return FoldResult.None;
        // The same groups bring back the same extents, whatever they are.
        return Result.Type.Shape.IsStatic || inverse.Reassociation.Equals(Reassociation) ? (Value)inverse.Src : FoldResult.None;
    }
}
