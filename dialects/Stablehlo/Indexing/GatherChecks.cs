namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What gathers with sizes of either kind ask of their dimension numbers, and which shape they give.</summary>
internal static class GatherChecks
{
    /// <summary>The type that the slices have together.</summary>
    /// <param name="operand">The type of the tensor that is read.</param>
    /// <param name="indices">The type of the indices.</param>
    /// <param name="numbers">What the indices mean.</param>
    /// <param name="sizeCount">How many sizes of slices are given.</param>
    /// <param name="sizes">The sizes; null where they are not known.</param>
    /// <exception cref="TypeInferenceException">The numbers do not fit; the message says why.</exception>
    public static TensorType Infer(TensorType operand, TensorType indices, GatherAttr numbers, long sizeCount, long[]? sizes)
    {
        if (FindMistake(operand.Shape, indices.Shape, numbers, sizeCount) is { } mistake) throw new TypeInferenceException(mistake);
        if (sizes is not null && FindMistake(operand.Shape, numbers, sizes) is { } wrong) throw new TypeInferenceException(wrong);
        // C5: 0 <= offset_dims < rank(result)
        if (DimensionChecks.AreWithin(numbers.OffsetDims, RankOf(numbers, indices.Rank), "offset_dims", "implied-result-rank") is { } outside) throw new TypeInferenceException(outside);
        var batch = Extent.Of(indices);
        var extents = Combine(numbers, indices.Rank, d => batch[d], d => new Extent(sizes?[d] ?? Shape.Dynamic, Shape.Dynamic));
        return Extent.ToType(extents, operand.ElementType, null, hasBounds: indices.Encoding is BoundsAttr);
    }

    /// <summary>C22: shape(result) = combine(batch_dim_sizes, offset_dim_sizes)</summary>
    /// <param name="numbers">What the indices mean.</param>
    /// <param name="indexRank">How many dimensions the indices have.</param>
    /// <param name="batchSize">The extent of a dimension of the indices.</param>
    /// <param name="sliceSize">The extent of a dimension of the slices.</param>
    public static TExtent[] Combine<TExtent>(GatherAttr numbers, int indexRank, Func<int, TExtent> batchSize, Func<int, TExtent> sliceSize)
    {
        var extents = new TExtent[RankOf(numbers, indexRank)];
        int nextBatch = 0, nextKept = 0;
        for (int i = 0; i < extents.Length; i++)
        {
            if (numbers.OffsetDims.Span.Contains(i))
            {
                while (numbers.CollapsedSliceDims.Span.Contains(nextKept) || numbers.OperandBatchingDims.Span.Contains(nextKept)) nextKept++;
                extents[i] = sliceSize(nextKept++);
                continue;
            }
            if (nextBatch == numbers.IndexVectorDim) nextBatch++;
            extents[i] = batchSize(nextBatch++);
        }
        return extents;
    }

    private static int RankOf(GatherAttr numbers, int indexRank) => numbers.OffsetDims.Count + indexRank - (numbers.IndexVectorDim == indexRank ? 0 : 1);

    private static string? FindMistake(Shape operand, Shape indices, GatherAttr n, long sizeCount)
    {
        int implied = n.OffsetDims.Count + n.CollapsedSliceDims.Count + n.OperandBatchingDims.Count;
        // C1: rank(operand) = size(offset_dims) + size(collapsed_slice_dims) + size(operand_batching_dims)
        if (operand.Rank != implied)
            return $"offset_dims size ({n.OffsetDims.Count}) plus collapse_slice_dims size ({n.CollapsedSliceDims.Count}) plus operand_batching_dims size ({n.OperandBatchingDims.Count}) is not equal to operand rank ({operand.Rank})";
        // C2: 0 <= index_vector_dim <= rank(start_indices)
        if (DimensionChecks.IsWithin(n.IndexVectorDim, indices.Rank, "index_vector_dim", "rank-of('start_indices')") is { } outside) return outside;
        // C3: size(start_index_map) = index_vector_dim < rank(start_indices) ? dim(start_indices, index_vector_dim) : 1
        long row = n.IndexVectorDim == indices.Rank ? 1 : indices[(int)n.IndexVectorDim];
        if (row != Shape.Dynamic && row != n.StartIndexMap.Count)
            return $"start_index_map size ({n.StartIndexMap.Count}) is not equal to size of index dimension ({n.IndexVectorDim}) of start_indices ({row})";
        // C4: is_unique(offset_dims) and is_sorted(offset_dims)
        if (!DimensionChecks.AreSorted(n.OffsetDims)) return $"expects offset_dims to be sorted, got: [{DimensionChecks.Text(n.OffsetDims)}]";
        if (!HloShapes.AreUnique(n.OffsetDims.Span)) return $"expects offset_dims to not repeat, got: [{DimensionChecks.Text(n.OffsetDims)}]";
        return FindCollapsingMistake(operand, n) ?? FindBatchingMistake(operand, indices, n)
            // C18: is_unique(concatenate(start_index_map, operand_batching_dims))
            ?? DimensionChecks.AreDistinct(n.StartIndexMap, n.OperandBatchingDims, "start_index_map", "operand_batching_dims")
            // C19: 0 <= start_index_map < rank(operand)
            ?? DimensionChecks.AreWithin(n.StartIndexMap, operand.Rank, "start_index_map", "rank-of('operand')")
            // C20: size(slice_sizes) = rank(operand)
            ?? (sizeCount == operand.Rank ? null : $"slice_sizes size ({sizeCount}) not equal to operand rank ({operand.Rank})");
    }

    private static string? FindCollapsingMistake(Shape operand, GatherAttr n)
    {
        // C6: is_unique(concatenate(collapsed_slice_dims, operand_batching_dims))
        if (DimensionChecks.AreDistinct(n.CollapsedSliceDims, n.OperandBatchingDims, "collapsed_slice_dims", "operand_batching_dims") is { } twice) return twice;
        // C7: is_sorted(collapsed_slice_dims)
        if (!DimensionChecks.AreSorted(n.CollapsedSliceDims)) return $"expects collapsed_slice_dims to be sorted, got: [{DimensionChecks.Text(n.CollapsedSliceDims)}]";
        // C8: 0 <= collapsed_slice_dims < rank(operand)
        if (DimensionChecks.AreWithin(n.CollapsedSliceDims, operand.Rank, "collapsed_slice_dims", "rank-of('operand')") is { } outside) return outside;
        // C10: is_sorted(operand_batching_dims)
        if (!DimensionChecks.AreSorted(n.OperandBatchingDims)) return $"expects operand_batching_dims to be sorted, got: [{DimensionChecks.Text(n.OperandBatchingDims)}]";
        // C11: 0 <= operand_batching_dims < rank(operand)
        return DimensionChecks.AreWithin(n.OperandBatchingDims, operand.Rank, "operand_batching_dims", "rank-of('operand')");
    }

    private static string? FindBatchingMistake(Shape operand, Shape indices, GatherAttr n)
    {
        // C13: is_unique(start_indices_batching_dims)
        if (!HloShapes.AreUnique(n.StartIndicesBatchingDims.Span)) return $"expects start_indices_batching_dims to not repeat, got: [{DimensionChecks.Text(n.StartIndicesBatchingDims)}]";
        // C14: 0 <= start_indices_batching_dims < rank(start_indices)
        if (DimensionChecks.AreWithin(n.StartIndicesBatchingDims, indices.Rank, "start_indices_batching_dims", "rank-of('start_indices')") is { } outside) return outside;
        // C15: index_vector_dim not in start_indices_batching_dims
        if (n.StartIndicesBatchingDims.Span.Contains(n.IndexVectorDim)) return $"expects start_indices_batching_dims not to include index_vector_dim {n.IndexVectorDim}";
        // C16: size(operand_batching_dims) = size(start_indices_batching_dims)
        if (n.OperandBatchingDims.Count != n.StartIndicesBatchingDims.Count) return "operand_batching_dims and start_indices_batching_dims should have the same size";
        for (int i = 0; i < n.OperandBatchingDims.Count; i++)
        {
            // C17: dim(operand, operand_batching_dims...) = dim(start_indices, start_indices_batching_dims...)
            long first = operand[(int)n.OperandBatchingDims[i]], second = indices[(int)n.StartIndicesBatchingDims[i]];
            if (!HloShapes.AreCompatible(first, second))
                return $"operand_batching_dims[{i}] and start_indices_batching_dims[{i}] must have compatible sizes, but got {first} and {second}";
        }
        return null;
    }

    private static string? FindMistake(Shape operand, GatherAttr n, long[] sizes)
    {
        // C9: slice_sizes[collapsed_slice_dims...] <= 1
        if (FindLarge(n.CollapsedSliceDims, sizes, "collapsed_slice_dims") is { } large) return large;
        // C12: slice_sizes[operand_batching_dims...] <= 1
        if (FindLarge(n.OperandBatchingDims, sizes, "operand_batching_dims") is { } larger) return larger;
        for (int i = 0; i < sizes.Length; i++)
        {
            // C21: 0 <= slice_sizes <= shape(operand)
            if (sizes[i] < 0 || (!operand.IsDynamic(i) && sizes[i] > operand[i]))
                return $"slice size ({sizes[i]}) is out of bounds for operand dimension ({operand[i]}) at index {i}";
        }
        return null;
    }

    private static string? FindLarge(EquatableArray<long> dimensions, long[] sizes, string name)
    {
        foreach (long dimension in dimensions)
            if (sizes[dimension] > 1) return $"Expects that for each dim in {name}, slice_sizes[dim] should be <= 1, but got {sizes[dimension]}";
        return null;
    }
}
