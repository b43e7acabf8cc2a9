namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>What comparisons of indices answer.</summary>
internal static class Comparison
{
    internal static bool HoldsForEqual(this IndexCmpPredicate predicate) =>
        predicate is IndexCmpPredicate.Eq or IndexCmpPredicate.Sle or IndexCmpPredicate.Sge or IndexCmpPredicate.Ule or IndexCmpPredicate.Uge;

    /// <summary>The predicate that holds where this one does not.</summary>
    private static IndexCmpPredicate Inverted(IndexCmpPredicate predicate) => predicate switch
    {
        IndexCmpPredicate.Eq => IndexCmpPredicate.Ne,
        IndexCmpPredicate.Ne => IndexCmpPredicate.Eq,
        IndexCmpPredicate.Slt => IndexCmpPredicate.Sge,
        IndexCmpPredicate.Sle => IndexCmpPredicate.Sgt,
        IndexCmpPredicate.Sgt => IndexCmpPredicate.Sle,
        IndexCmpPredicate.Sge => IndexCmpPredicate.Slt,
        IndexCmpPredicate.Ult => IndexCmpPredicate.Uge,
        IndexCmpPredicate.Ule => IndexCmpPredicate.Ugt,
        IndexCmpPredicate.Ugt => IndexCmpPredicate.Ule,
        _ => IndexCmpPredicate.Ult,
    };

    /// <summary>The answer that holds for all numbers of two ranges; null where it depends on them.</summary>
    internal static bool? Answer(this IndexCmpPredicate predicate, IndexRange left, IndexRange right)
    {
        if (Holds(predicate, left, right)) return true;
        return Holds(Inverted(predicate), left, right) ? false : null;
    }

    private static bool Holds(IndexCmpPredicate predicate, IndexRange left, IndexRange right) => predicate switch
    {
        IndexCmpPredicate.Eq => left.Only is { } only && only == right.Only,
        IndexCmpPredicate.Ne => (left.SignedMax < right.SignedMin || left.SignedMin > right.SignedMax) && (left.UnsignedMax < right.UnsignedMin || left.UnsignedMin > right.UnsignedMax),
        IndexCmpPredicate.Slt => left.SignedMax < right.SignedMin,
        IndexCmpPredicate.Sle => left.SignedMax <= right.SignedMin,
        IndexCmpPredicate.Sgt => left.SignedMin > right.SignedMax,
        IndexCmpPredicate.Sge => left.SignedMin >= right.SignedMax,
        IndexCmpPredicate.Ult => left.UnsignedMax < right.UnsignedMin,
        IndexCmpPredicate.Ule => left.UnsignedMax <= right.UnsignedMin,
        IndexCmpPredicate.Ugt => left.UnsignedMin > right.UnsignedMax,
        _ => left.UnsignedMin >= right.UnsignedMax,
    };
}
