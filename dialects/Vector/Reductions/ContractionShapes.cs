namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Whether the maps of a <see cref="ContractionOp"/> fit each other and its types.</summary>
internal static class ContractionShapes
{
    /// <summary>The mask has a dimension for each iterator.</summary>
    internal static VectorType? MaskOf(ContractionOp op)
    {
        if (!TryGetMaps(op, out var maps) || maps.Length != 3) return null;
        var extents = new long[maps[0].DimCount];
        var scalable = new bool[extents.Length];
        foreach (var (type, map) in new[] { (op.Lhs.Type, maps[0]), (op.Rhs.Type, maps[1]) })
        {
            if (map.DimCount != extents.Length || map.Results.Length != type.Rank || !map.IsProjectedPermutation()) return null;
            for (int i = 0; i < type.Rank; i++)
                (extents[map.GetDimPosition(i)], scalable[map.GetDimPosition(i)]) = (type.Shape[i], VectorTypes.IsScalable(type, i));
        }
        return extents.Contains(0) ? null : VectorTypes.Of(extents, IntegerType.I1, scalable);
    }

    internal static string? FindMistake(ContractionOp op)
    {
        if (op.Lhs.Type.ElementType is IntegerType { IsSignless: false }) return "only supports signless integer types";
        if (!TryGetMaps(op, out var maps) || maps.Length != 3) return "expected an indexing map for each vector operand";
        for (int i = 0; i < maps.Length; i++)
            if (FindMapMistake(maps[i], i, op.IteratorTypes.Count, op.GetOperand(i).Type) is { } mistake) return mistake;
        var contracting = Pairs(op, maps, IteratorType.Reduction);
        var batch = Pairs(op, maps, IteratorType.Parallel);
        if (contracting.Count == 0) return "expected at least one contracting dimension pair";
        if (!AreSameExtents(op, contracting)) return "invalid contracting dimension map";
        if (!AreSameExtents(op, batch)) return "invalid batch dimension map";
        if (FindResultMistake(op, maps, contracting, batch) is { } wrong) return wrong;
        return CombiningKinds.IsSupported(op.Kind, VectorTypes.ElementOf(op.Result.Type)) ? FindUnusedDimension(maps) : "unsupported contraction type";
    }

    private static bool TryGetMaps(ContractionOp op, out AffineMap[] maps)
    {
        maps = [.. op.IndexingMaps.Elements.OfType<AffineMapAttr>().Select(static m => m.Map)];
        return maps.Length == op.IndexingMaps.Count;
    }

    private static string? FindMapMistake(AffineMap map, int index, int iterators, IrType type)
    {
        int rank = type is VectorType vector ? vector.Rank : 0;
        if (map.SymbolCount != 0) return $"expected indexing map {index} to have no symbols";
        if (map.DimCount != iterators) return $"expected indexing map {index} to have {iterators} number of inputs";
        if (map.Results.Length != rank) return $"expected indexing map {index} to have {rank} number of outputs";
        return map.IsProjectedPermutation() ? null : $"expected indexing map {index} to be a projected permutation of its inputs";
    }

    /// <summary>The dimensions of both factors that iterators of a kind walk together.</summary>
    private static List<(int Left, int Right)> Pairs(ContractionOp op, AffineMap[] maps, IteratorType kind)
    {
        var pairs = new List<(int, int)>();
        for (int i = 0; i < op.IteratorTypes.Count; i++)
            if (((IteratorTypeAttr)op.IteratorTypes[i]).Value == kind
                && maps[0].GetResultPosition(AffineExpr.Dim(i)) is { } left && maps[1].GetResultPosition(AffineExpr.Dim(i)) is { } right)
                pairs.Add((left, right));
        return pairs;
    }

    private static bool AreSameExtents(ContractionOp op, List<(int Left, int Right)> pairs) =>
        pairs.TrueForAll(p => op.Lhs.Type.Shape[p.Left] == op.Rhs.Type.Shape[p.Right]);

    private static string? FindResultMistake(ContractionOp op, AffineMap[] maps, List<(int Left, int Right)> contracting, List<(int Left, int Right)> batch)
    {
        int free = op.Lhs.Type.Rank - contracting.Count + op.Rhs.Type.Rank - contracting.Count - batch.Count;
        bool isScalar = op.Result.Type is not VectorType && op.Acc.Type is not VectorType;
        if (free == 0) return isScalar ? null : "invalid accumulator/result vector shape";
        if (op.Result.Type is not VectorType result || op.Acc.Type is not VectorType) return "invalid accumulator/result vector shape";
        var extents = new long[maps[0].DimCount];
        foreach (var (type, map) in new[] { (op.Rhs.Type, maps[1]), (op.Lhs.Type, maps[0]) })
            for (int i = 0; i < type.Rank; i++) extents[map.GetDimPosition(i)] = type.Shape[i];
        if (extents.Contains(0)) return "expected all dimensions to be either a LHS or a RHS dimension";
        long[] expectedExtents = [.. maps[2].GetDimPositions().Select(position => extents[position])];
        // Only the extents are told by the factors; the flags are taken from the result itself.
        var expected = VectorTypes.Of(expectedExtents, result.ElementType, VectorTypes.ScalableFlags(result));
        return result.Equals(expected) && op.Acc.Type.Equals(expected) ? null : $"invalid accumulator/result vector shape, expected: '{expected}'";
    }

    private static string? FindUnusedDimension(AffineMap[] maps)
    {
        for (int i = 0; i < maps[0].DimCount; i++)
            if (!maps.Any(m => m.UsesDim(i)))
                return "invalid indexing maps are non-invertible: ("
                    + new AffineMap(maps[0].DimCount, 0, [.. maps.SelectMany(static m => m.Results)]) + ")";
        return null;
    }
}
