namespace OpenXla.Ir.Dialects.Vector;

/// <summary>What follows from the types of transfers.</summary>
internal static class TransferTypes
{
    /// <summary>The mask of a transfer, of the shape that is accessed in the base; null where the map is no projected permutation.</summary>
    internal static VectorType? MaskOf(VectorType vector, AffineMap map)
    {
        if (map.Results.Length != vector.Rank) return null;
        var (extents, scalable) = (new List<long>(), new List<bool>());
        for (int dimension = 0; dimension < map.DimCount; dimension++)
        {
            if (map.GetResultPosition(AffineExpr.Dim(dimension)) is not { } at)
            {
                if (map.UsesDim(dimension)) return null;
                continue;
            }
            extents.Add(vector.Shape[at]);
            scalable.Add(VectorTypes.IsScalable(vector, at));
        }
        return extents.Count == 0 ? VectorTypes.Of([1], IntegerType.I1, [false]) : VectorTypes.Of([.. extents], IntegerType.I1, [.. scalable]);
    }

    /// <summary>How many dimensions of the base a transfer walks along.</summary>
    internal static int EffectiveRank(ShapedType shaped, VectorType vector) => vector.Rank - (shaped.ElementType is VectorType element ? element.Rank : 0);

    /// <summary>The map of a transfer that names none: the last dimensions of the base, in order.</summary>
    internal static AffineMap MinorIdentity(ShapedType shaped, VectorType vector) => AffineMap.MinorIdentity(shaped.Rank, Math.Max(0, EffectiveRank(shaped, vector)));
}
