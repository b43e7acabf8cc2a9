namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Windows of a tensor, one per row of indices; a start is moved so far that its window lies within the tensor.</summary>
    /// <param name="operand">The tensor.</param>
    /// <param name="indices">Where windows start.</param>
    /// <param name="indexing">What the indices mean.</param>
    /// <param name="sliceSizes">How large a window is, per dimension of the tensor.</param>
    public static Tensor Gather(Tensor operand, Tensor indices, WindowIndexing indexing, ReadOnlySpan<long> sliceSizes)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(indexing);
        RequireRank("gather", operand, sliceSizes.Length, sliceSizes.Length, sliceSizes.Length);
        for (int i = 0; i < sliceSizes.Length; i++)
            if (sliceSizes[i] < 0 || sliceSizes[i] > operand.Shape[i]) throw new EvaluationException($"slice size {sliceSizes[i]} is not within dimension {i} of {operand.TypeText}");
        var kept = indexing.KeptDims(operand.Rank);
        var result = Tensor.Uninitialized(operand.ElementType, GatheredShape(indices.Shape, indexing, kept, sliceSizes));
        if (result.Count == 0) return result;
        var windows = new IndexedWindows(indexing, indices, operand.Rank, result.Shape);
        var (from, to) = (Strides.Of(operand.Shape), Strides.Of(result.Shape));
        var (fromSteps, toSteps, extents) = (new long[kept.Length], new long[kept.Length], new long[kept.Length]);
        for (int i = 0; i < kept.Length; i++) (fromSteps[i], toSteps[i], extents[i]) = (from[kept[i]], to[indexing.WindowDims[i]], sliceSizes[kept[i]]);
        var runs = new StridedRuns(fromSteps, toSteps, extents);
        var target = result.WritableBytes;
        do
        {
            long first = 0;
            for (int i = 0; i < from.Length; i++) first += from[i] * Math.Clamp(windows.Starts[i], 0, operand.Shape[i] - sliceSizes[i]);
            runs.Copy(operand.Bytes, (int)first, target, (int)windows.Outer, result.ElementSize);
        }
        while (windows.MoveNext());
        return result;
    }

    /// <summary>The numbers of a tensor of integers, such as indices and shapes; those beyond 64 bits with a sign saturate.</summary>
    public static long[] ToInt64s(Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (!tensor.Layout.IsInteger) throw new EvaluationException($"expected integers, got {tensor.TypeText}");
        var numbers = new long[tensor.Count];
        ElementChunks.ReadIntegers(tensor, 0, numbers);
        if (tensor.Layout.Kind == ElementKind.UInt64)
            foreach (ref long number in numbers.AsSpan())
                if (number < 0) number = long.MaxValue;
        return numbers;
    }

    private static Shape GatheredShape(Shape indices, WindowIndexing indexing, int[] kept, ReadOnlySpan<long> sliceSizes)
    {
        var batch = new List<long>();
        for (int i = 0; i < indices.Rank; i++)
            if (i != indexing.IndexVectorDim) batch.Add(indices[i]);
        var extents = new long[batch.Count + kept.Length];
        int nextBatch = 0;
        for (int i = 0; i < extents.Length; i++)
        {
            int window = indexing.WindowDims.Span.IndexOf(i);
            if (window < 0 && nextBatch == batch.Count) throw new EvaluationException($"[{string.Join(", ", indexing.WindowDims.ToArray())}] are not dimensions of the result");
            extents[i] = window < 0 ? batch[nextBatch++] : sliceSizes[kept[window]];
        }
        return Shape.Create(extents);
    }
}
