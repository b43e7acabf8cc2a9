namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Folds that reads and writes share.</summary>
internal static class TransferFolding
{
    internal static bool IsInBounds(ITransfer op, int dimension) => op.InBounds[dimension] is IntegerAttr { Boolean: true };

    internal static bool IsAllInBounds(ITransfer op)
    {
        for (int i = 0; i < op.InBounds.Count; i++)
            if (!IsInBounds(op, i)) return false;
        return true;
    }

    internal static bool HaveSameIndices(ITransfer left, ITransfer right)
    {
        if (left.Indices.Count != right.Indices.Count) return false;
        for (int i = 0; i < left.Indices.Count; i++)
            if (left.Indices[i] != right.Indices[i]) return false;
        return true;
    }

    internal static bool AllIndicesAreZero(ITransfer op)
    {
        foreach (var index in op.Indices)
            if (OperationFolding.ConstantOf(index) is not IntegerAttr { IsZero: true }) return false;
        return true;
    }

    /// <summary>Finds accesses that are in bounds as their index is a constant; broadcast dimensions are where all others are. Null where nothing is new.</summary>
    internal static ArrayAttr? InferInBounds(ITransfer op)
    {
        var map = op.PermutationMap.Map;
        if (map.Results.Length == 0) return null;
        var inBounds = new bool[map.Results.Length];
        var (changed, all) = (false, true);
        for (int i = 0; i < inBounds.Length; i++)
        {
            inBounds[i] = IsInBounds(op, i);
            if (inBounds[i] || map.Results[i] is not AffineDimExpr { Position: var dimension }) continue;
            inBounds[i] = FitsStatically(op, i, dimension);
            changed |= inBounds[i];
            all &= inBounds[i];
        }
        for (int i = 0; all && i < inBounds.Length; i++)
        {
            if (inBounds[i] || !map.Results[i].IsConstant(0)) continue;
            inBounds[i] = changed = true;
        }
        return changed ? ArrayAttr.Of(inBounds.Select(static b => (IrAttribute)IntegerAttr.Of(b))) : null;
    }

    private static bool FitsStatically(ITransfer op, int dimension, int index)
    {
        var shape = ((ShapedType)op.Base.Type).Shape;
        if (shape.IsDynamic(index) || dimension >= op.TransferredType.Rank) return false;
        return OperationFolding.ConstantOf(op.Indices[index]) is IntegerAttr { Int64: var start } && (Int128)start + op.TransferredType.Shape[dimension] <= shape[index];
    }

    /// <summary>Whether two accesses of vectors of one type can't meet.</summary>
    internal static bool AreDisjoint(ITransfer left, ITransfer right)
    {
        if (!left.TransferredType.Equals(right.TransferredType)) return false;
        int lead = ((ShapedType)left.Base.Type).Rank - left.PermutationMap.Map.Results.Length;
        for (int i = 0; i < Math.Min(left.Indices.Count, right.Indices.Count); i++)
        {
            if (OperationFolding.ConstantOf(left.Indices[i]) is not IntegerAttr { Int64: var a } || OperationFolding.ConstantOf(right.Indices[i]) is not IntegerAttr { Int64: var b }) continue;
            if (i < lead ? a != b : Int128.Abs((Int128)a - b) >= left.TransferredType.Shape[i - lead]) return true;
        }
        return false;
    }
}
