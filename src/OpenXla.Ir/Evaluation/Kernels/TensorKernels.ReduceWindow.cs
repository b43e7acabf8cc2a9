namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Combines, for each place of a window, the elements in it by an associative function. What is added around the tensor is the start.</summary>
    public static Tensor ReduceWindow(BinaryKernel kernel, Tensor input, Tensor start, SlidingWindow window)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(window);
        var places = PlacesOf(input, window);
        var result = BroadcastInDim(start, places, []);
        if (result.Count == 0) return result;
        var function = SpanKernel.For(kernel, result);
        var surrounded = window.Surround(input, start);
        var steps = Strides.Of(surrounded.Shape);
        var first = new long[steps.Length];
        for (int i = 0; i < first.Length; i++) first[i] = steps[i] * window.Strides[i];
        var runs = new StridedRuns(first, Strides.Of(places), places.Span);
        // Elements that are apart are brought together first, so that the function has whole runs.
        var row = runs.FirstStep == 1 ? null : Tensor.Uninitialized(input.ElementType, [runs.Length]);
        window.ForEachOffset(offset =>
        {
            int origin = 0;
            for (int i = 0; i < offset.Length; i++) origin += (int)(offset[i] * steps[i]);
            foreach (var (read, write) in runs.Runs)
            {
                if (row is null)
                {
                    function.Apply(result, write, surrounded, origin + read, result, write, runs.Length);
                    continue;
                }
                StridedCopy.Run(surrounded.Bytes, origin + read, [runs.FirstStep], row.WritableBytes, 0, [1], [runs.Length], row.ElementSize);
                function.Apply(result, write, row, 0, result, write, runs.Length);
            }
        });
        return result;
    }

    /// <summary>As the other one, for several tensors of one shape, by a function of tensors: it takes the totals so far, then one element of each window.</summary>
    public static Tensor[] ReduceWindow(ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> starts, SlidingWindow window, Func<Tensor[], Tensor[]> body)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(body);
        int width = inputs.Length;
        if (width == 0 || starts.Length != width) throw new EvaluationException($"reduction of {width} tensors needs as many starts, got {starts.Length}");
        var places = PlacesOf(inputs[0], window);
        var (surrounded, totals) = (new Tensor[width], new Tensor[width]);
        for (int k = 0; k < width; k++)
        {
            RequireShape("reduce_window", inputs[k], inputs[0].Shape);
            totals[k] = BroadcastInDim(starts[k], places, []);
            surrounded[k] = window.Surround(inputs[k], starts[k]);
        }
        if (totals[0].Count == 0) return totals;
        var arguments = new Tensor[2 * width];
        window.ForEachOffset(offset =>
        {
            totals.CopyTo(arguments, 0);
            for (int k = 0; k < width; k++) arguments[width + k] = window.At(surrounded[k], offset, places);
            totals = body(arguments);
        });
        return totals;
    }

    private static Shape PlacesOf(Tensor input, SlidingWindow window) =>
        window.Rank == input.Rank ? window.PlacesOver(input.Shape.Span) : throw new EvaluationException($"a window of {window.Rank} dimensions does not slide over {input.TypeText}");
}
