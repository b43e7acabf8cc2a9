namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A read of what was written before, with dimensions in another order or repeated.</summary>
internal static class TransferReadCanonicalization
{
    /// <summary><c>transfer_read(transfer_write %v, %t[%i]) {permutation_map = (d0) -> (d0, 0)} ⇒ transpose(broadcast %v), [1, 0]</c></summary>
    internal static bool ReadAfterWriteToBroadcast(TransferReadOp op, PatternRewriter rewriter)
    {
        if (op.Base.DefiningOp is not TransferWriteOp write) return rewriter.NoMatch(op, $"nothing was written before");
        if (op.Mask is not null || write.Mask is not null) return rewriter.NoMatch(op, $"a mask may hide elements");
        if (!TransferFolding.IsAllInBounds(op) || !TransferFolding.IsAllInBounds(write)) return rewriter.NoMatch(op, $"elements may be out of bounds");
        if (!Window(op).AsSpan().SequenceEqual(Window(write))) return rewriter.NoMatch(op, $"another part of the tensor is read");
        if (!TransferFolding.HaveSameIndices(op, write)) return rewriter.NoMatch(op, $"it is read from another place");
        var (readMap, writeMap) = (WithoutUnusedDims(op.PermutationMap.Map), WithoutUnusedDims(write.PermutationMap.Map));
        if (!readMap.Results.Any(static r => r.IsConstant(0))) return rewriter.NoMatch(op, $"nothing is repeated");
        if (readMap.DimCount != writeMap.Results.Length) return rewriter.NoMatch(op, $"other dimensions are read than were written");
        var map = readMap.Compose(writeMap);
        if (Positions(map) is not { } positions) return rewriter.NoMatch(op, $"no transpose gives what is read");

        var type = op.Vector.Type;
        var (extents, scalable) = (new long[type.Rank], new bool[type.Rank]);
        for (int i = 0; i < type.Rank; i++) (extents[positions[i]], scalable[positions[i]]) = (type.Shape[i], VectorTypes.IsScalable(type, i));
        var repeated = BroadcastOp.Create(rewriter, VectorTypes.Of(extents, type.ElementType, scalable), write.ValueToStore);
        return rewriter.Replace(op, TransposeOp.Create(rewriter, type, repeated.Result, [.. positions]));
    }

    /// <summary>How many elements are accessed along each dimension of the base.</summary>
    private static long[] Window(ITransfer op)
    {
        var map = op.PermutationMap.Map;
        var sizes = new long[map.DimCount];
        for (int i = 0; i < map.Results.Length; i++)
            if (map.Results[i] is AffineDimExpr { Position: var position }) sizes[position] = op.TransferredType.Shape[i];
        return sizes;
    }

    private static AffineMap WithoutUnusedDims(AffineMap map)
    {
        var dims = new AffineExpr[map.DimCount];
        int used = 0;
        for (int i = 0; i < dims.Length; i++) dims[i] = AffineExpr.Dim(map.UsesDim(i) ? used++ : 0);
        return map.ReplaceDimsAndSymbols(dims, [], used, 0);
    }

    /// <summary>Where each result's dimension is in a broadcast of the minor dimensions; repeated ones take the places that are left.</summary>
    private static long[]? Positions(AffineMap map)
    {
        int count = map.Results.Length;
        if (count == 0) return null;
        int shift = count - map.DimCount;
        var positions = new long[count];
        var taken = new bool[Math.Max(count, map.DimCount)];
        for (int i = 0; i < count; i++)
        {
            if (map.Results[i].IsConstant(0)) continue;
            if (map.Results[i] is not AffineDimExpr { Position: var position } || position + shift < 0) return null;
            positions[i] = position + shift;
            taken[position + shift] = true;
        }
        int free = 0;
        for (int i = 0; i < count; i++)
        {
            if (!map.Results[i].IsConstant(0)) continue;
            while (taken[free]) free++;
            positions[i] = free++;
        }
        return positions;
    }
}
