namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>What collapsing and expanding share: groups of dimensions that become one, or one that becomes a group.</summary>
[OpBase]
public abstract partial class ReassociativeReshapeOp : Operation, IPure
{
    [Operand] public partial Value<MemRefType> Src { get; set; }
    [Attr] public partial ArrayAttr Reassociation { get; set; }
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
        // A scalar has no group; the dimensions that it stands for all have the extent 1.
        if (next != expandedRank && collapsedRank > 0) verifier.Error(this, $"reassociation covers {next} dimensions, but the expanded type has {expandedRank}");
    }
}
