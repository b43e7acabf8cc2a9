namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What collapsing and expanding share: groups of dimensions that become one, or one that becomes a group.</summary>
[OpBase]
public abstract partial class ReassociativeReshapeOp : Operation, IPure, IFoldable
{
    [Operand] public partial Value<TensorType> Src { get; set; }
    [Attr<I64ArrayArrayAttr>] public partial ArrayAttr Reassociation { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    /// <summary>Checks that the groups cover the dimensions of the larger side in order, and that extents multiply up.</summary>
    protected void VerifyGroups(Verifier verifier, TensorType expanded, TensorType collapsed)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Reassociation.Count != collapsed.Rank)
        {
            verifier.Error(this, $"invalid number of reassociation groups: found {Reassociation.Count}, expected {collapsed.Rank}");
            return;
        }
        int next = 0;
        for (int g = 0; g < Reassociation.Count; g++)
        {
            long product = 1;
            foreach (var dimension in ((ArrayAttr)Reassociation[g]).Elements)
            {
                if (dimension is not IntegerAttr index || index.Int64 != next || next >= expanded.Rank)
                {
                    verifier.Error(this, "reassociation indices must be contiguous");
                    return;
                }
                long extent = expanded.Shape[next++];
                product = product == Shape.Dynamic || extent == Shape.Dynamic ? Shape.Dynamic : product * extent;
            }
            if (product != Shape.Dynamic && collapsed.Shape[g] != Shape.Dynamic && product != collapsed.Shape[g])
            {
                verifier.Error(this, $"expected dimension {g} of collapsed type to be static value of {product}");
                return;
            }
        }
        if (next != expanded.Rank && collapsed.Rank > 0) verifier.Error(this, $"reassociation covers {next} dimensions, but the expanded type has {expanded.Rank}");
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
