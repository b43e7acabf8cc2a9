namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>A tensor in which updates are combined with the elements at places that indices say, or replace them.</summary>
    /// <param name="kernel">Takes the element so far and the update; null to replace.</param>
    /// <param name="input">The tensor.</param>
    /// <param name="indices">Where windows start; updates beyond the tensor are left out.</param>
    /// <param name="update">The windows.</param>
    /// <param name="indexing">What the indices mean.</param>
    public static Tensor Scatter(BinaryKernel? kernel, Tensor input, Tensor indices, Tensor update, WindowIndexing indexing)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(indexing);
        if (!update.ElementType.Equals(input.ElementType)) throw new EvaluationException($"{update.TypeText} can't be scattered to {input.TypeText}");
        var result = Copy(input);
        var function = kernel is { } known ? SpanKernel.For(known, result) : null;
        ScatterTarget.Walk(input.Shape, indices, update.Shape, indexing, (runs, read, write) =>
        {
            if (function is null)
            {
                runs.Copy(update.Bytes, read, result.WritableBytes, write, result.ElementSize);
                return;
            }
            bool isContiguous = runs is { FirstStep: 1, SecondStep: 1 };
            foreach (var (first, second) in runs.Runs)
            {
                int from = read + first, to = write + second;
                if (isContiguous) function.Apply(result, to, update, from, result, to, runs.Length);
                else for (int i = 0; i < runs.Length; i++) Combine(from + (i * runs.FirstStep), to + (i * runs.SecondStep));
            }
        });
        return result;

        void Combine(int from, int to) => function.Apply(result, to, update, from, result, to, 1);
    }

    /// <summary>Tensors in which updates are combined with elements by any function of scalars.</summary>
    /// <param name="inputs">Tensors of one shape.</param>
    /// <param name="indices">Where windows start.</param>
    /// <param name="updates">Windows for each of the tensors.</param>
    /// <param name="indexing">What the indices mean.</param>
    /// <param name="body">Takes the elements so far, then the updates; gives the new elements.</param>
    public static Tensor[] Scatter(ReadOnlySpan<Tensor> inputs, Tensor indices, ReadOnlySpan<Tensor> updates, WindowIndexing indexing, Func<RuntimeValue[], RuntimeValue[]> body)
    {
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(indexing);
        ArgumentNullException.ThrowIfNull(body);
        int width = inputs.Length;
        if (width == 0 || updates.Length != width) throw new EvaluationException($"{width} tensors need as many updates, got {updates.Length}");
        var (results, sources) = (new Tensor[width], updates.ToArray());
        for (int i = 0; i < width; i++)
        {
            RequireShape("scatter", inputs[i], inputs[0].Shape);
            RequireShape("scatter", updates[i], updates[0].Shape);
            results[i] = Copy(inputs[i]);
        }
        var arguments = new RuntimeValue[2 * width];
        ScatterTarget.Walk(inputs[0].Shape, indices, updates[0].Shape, indexing, (runs, read, write) =>
        {
            foreach (var (first, second) in runs.Runs)
                for (int i = 0; i < runs.Length; i++) Combine(read + first + (i * runs.FirstStep), write + second + (i * runs.SecondStep));
        });
        return results;

        void Combine(int from, int to)
        {
            for (int k = 0; k < width; k++) (arguments[k], arguments[width + k]) = (Element(results[k], to), Element(sources[k], from));
            var updated = body(arguments);
            if (updated.Length != width) throw new EvaluationException($"the scatter's body gives {updated.Length} values instead of {width}");
            for (int k = 0; k < width; k++) SetElement(results[k], to, updated[k]);
        }
    }
}
