namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What a scatter asks of its dimension numbers and of the shapes that they speak of.</summary>
internal static class ScatterChecks
{
    public static string? FindMistake(ReadOnlySpan<TensorType> inputs, Shape indices, ReadOnlySpan<TensorType> updates, ScatterAttr numbers)
    {
        // An index that is no row of its own is a row of one.
        var rows = numbers.IndexVectorDim == indices.Rank ? Shape.Create([.. indices, 1]) : indices;
        foreach (var update in updates)
        {
            // C4: rank(updates...) = size(update_window_dims) + rank(scatter_indices) - 1
            int rank = rows.Rank - 1 + numbers.UpdateWindowDims.Count;
            if (update.Rank != rank)
                return $"expects updates tensor must be of rank {rank} ( == rank-of('scatter_indices') - 1 + size-of('update_window_dims'), where 'scatter_indices' is expanded by a trailing 1 dimension if 'index_vector_dim' == rank-of('scatter_indices')), but got {update.Rank}.";
        }
        for (int i = 0; i < inputs.Length; i++)
            if (FindMistake(inputs[i].Shape, rows, updates[i].Shape, numbers) is { } mistake) return mistake;
        for (int i = 0; i < inputs.Length; i++)
            if (FindExtentMistake(inputs[i].Shape, rows, updates[i].Shape, numbers) is { } mistake) return mistake;
        return null;
    }

    private static string? FindMistake(Shape operand, Shape rows, Shape update, ScatterAttr n)
    {
        int size = n.UpdateWindowDims.Count + n.InsertedWindowDims.Count + n.InputBatchingDims.Count;
        // C2: rank(inputs[0]) = size(update_window_dims) + size(inserted_window_dims) + size(input_batching_dims)
        if (operand.Rank != size)
            return $"Expects rank-of operand to match size-of('update_window_dims') + size-of('inserted_window_dims') + size-of('input_batching_dims') i.e. {size} but got {operand.Rank}.";
        // C7: is_unique(update_window_dims) and is_sorted(update_window_dims)
        if (!DimensionChecks.AreSorted(n.UpdateWindowDims)) return $"Expects update_window_dims to be sorted; got: [{DimensionChecks.Text(n.UpdateWindowDims)}].";
        if (!HloShapes.AreUnique(n.UpdateWindowDims.Span)) return $"Expects update_window_dims to not repeat; got: [{DimensionChecks.Text(n.UpdateWindowDims)}].";
        // C8: 0 <= update_window_dims < rank(updates[0])
        return DimensionChecks.AreWithin(n.UpdateWindowDims, update.Rank, "update_window_dims", "rank-of('updates')")
            ?? FindInsertingMistake(operand, n) ?? FindBatchingMistake(operand, rows, n) ?? FindIndexMistake(operand, rows, n);
    }

    private static string? FindInsertingMistake(Shape operand, ScatterAttr n)
    {
        // C9: is_unique(concatenate(inserted_window_dims, input_batching_dims))
        if (DimensionChecks.AreDistinct(n.InsertedWindowDims, n.InputBatchingDims, "inserted_window_dims", "input_batching_dims") is { } twice) return twice;
        // C10: is_sorted(inserted_window_dims)
        if (!DimensionChecks.AreSorted(n.InsertedWindowDims)) return $"Expects inserted_window_dims to be sorted; got: [{DimensionChecks.Text(n.InsertedWindowDims)}].";
        // C11: 0 <= inserted_window_dims < rank(inputs[0])
        if (DimensionChecks.AreWithin(n.InsertedWindowDims, operand.Rank, "inserted_window_dims", "rank-of('operand')") is { } outside) return outside;
        // C12: is_sorted(input_batching_dims)
        if (!DimensionChecks.AreSorted(n.InputBatchingDims)) return $"Expects input_batching_dims to be sorted; got: [{DimensionChecks.Text(n.InputBatchingDims)}].";
        // C13: 0 <= input_batching_dims < rank(inputs[0])
        return DimensionChecks.AreWithin(n.InputBatchingDims, operand.Rank, "input_batching_dims", "rank-of('operand')");
    }

    private static string? FindBatchingMistake(Shape operand, Shape rows, ScatterAttr n)
    {
        // C14: is_unique(scatter_indices_batching_dims)
        if (!HloShapes.AreUnique(n.ScatterIndicesBatchingDims.Span)) return $"Expects scatter_indices_batching_dims to not repeat; got: [{DimensionChecks.Text(n.ScatterIndicesBatchingDims)}].";
        // C15: 0 <= scatter_indices_batching_dims < rank(scatter_indices)
        if (DimensionChecks.AreWithin(n.ScatterIndicesBatchingDims, rows.Rank, "scatter_indices_batching_dims", "rank-of('scatter_indices')") is { } outside) return outside;
        // C16: index_vector_dim not in scatter_indices_batching_dims
        if (n.ScatterIndicesBatchingDims.Span.Contains(n.IndexVectorDim)) return $"expects scatter_indices_batching_dims not to include index_vector_dim {n.IndexVectorDim}.";
        // C17: size(input_batching_dims) = size(scatter_indices_batching_dims)
        if (n.InputBatchingDims.Count != n.ScatterIndicesBatchingDims.Count) return "input_batching_dims and scatter_indices_batching_dims should have the same size.";
        for (int i = 0; i < n.InputBatchingDims.Count; i++)
        {
            // C18: dim(inputs[0], input_batching_dims...) = dim(scatter_indices, scatter_indices_batching_dims...)
            long first = operand[(int)n.InputBatchingDims[i]], second = rows[(int)n.ScatterIndicesBatchingDims[i]];
            if (!HloShapes.AreCompatible(first, second))
                return $"input_batching_dims[{i}] and scatter_indices_batching_dims[{i}] must have compatible sizes, but got {first} and {second}.";
        }
        return null;
    }

    private static string? FindIndexMistake(Shape operand, Shape rows, ScatterAttr n)
    {
        // C19: size(scatter_dims_to_operand_dims) = index_vector_dim < rank(scatter_indices) ? dim(scatter_indices, index_vector_dim) : 1
        long row = rows[(int)n.IndexVectorDim];
        if (row != Shape.Dynamic && row != n.ScatterDimsToOperandDims.Count)
            return $"Scatter op has {n.ScatterDimsToOperandDims.Count} elements in scatter_dims_to_operand_dims and the bound of dimension index_vector_dim={n.IndexVectorDim} of scatter_indices is {row}. These two numbers must be equal.";
        // C20: is_unique(concatenate(scatter_dims_to_operand_dims, input_batching_dims))
        return DimensionChecks.AreDistinct(n.ScatterDimsToOperandDims, n.InputBatchingDims, "scatter_dims_to_operand_dims", "input_batching_dims")
            // C21: 0 <= scatter_dims_to_operand_dims < rank(inputs[0])
            ?? DimensionChecks.AreWithin(n.ScatterDimsToOperandDims, operand.Rank, "scatter_dims_to_operand_dims", "rank-of('operand')");
    }

    /// <summary>C4: shape(updates...) = combine(update_scatter_dim_sizes, update_window_dim_sizes)</summary>
    private static string? FindExtentMistake(Shape operand, Shape rows, Shape update, ScatterAttr n)
    {
        int window = 0;
        for (int i = 0; i < operand.Rank; i++)
        {
            if (n.InsertedWindowDims.Span.Contains(i) || n.InputBatchingDims.Span.Contains(i)) continue;
            int dimension = (int)n.UpdateWindowDims[window++];
            if (!update.IsDynamic(dimension) && !operand.IsDynamic(i) && update[dimension] > operand[i])
                return $"expects bounds of the window dimensions of updates to not exceed the bounds of the corresponding dimensions of operand. For dimension {dimension}, updates bound is {update[dimension]}, operand bound is {operand[i]}.";
        }
        int row = 0;
        for (int i = 0; i < update.Rank; i++)
        {
            if (n.UpdateWindowDims.Span.Contains(i)) continue;
            if (row == n.IndexVectorDim) row++;
            if (!HloShapes.AreCompatible(update[i], rows[row]))
                return $"expects bounds of the scatter dimensions of updates to be same as the bounds of the corresponding dimensions of scatter indices. For scatter dimension {i}, updates bound is {update[i]} , scatter_indices bound is {rows[row]}.";
            row++;
        }
        return null;
    }
}
