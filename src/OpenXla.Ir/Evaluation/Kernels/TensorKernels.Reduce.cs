using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Combines all elements along dimensions by an associative function, from a scalar start on.</summary>
    /// <remarks>Floats are combined in several chains, so that sums are a little more accurate than one by one; each step rounds to the type.</remarks>
    public static Tensor Reduce(BinaryKernel kernel, Tensor input, Tensor start, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(start);
        if (start.Rank != 0 || !start.ElementType.Equals(input.ElementType)) throw new EvaluationException($"reduction of {input.TypeText} can't start from {start.TypeText}");
        var (shape, strides) = ReducedShape(input, dimensions);
        var result = BroadcastInDim(start, shape, []);
        if (input.Count == 0) return result;
        var function = SpanKernel.For(kernel, input);
        var walk = new StridedWalk(Strides.Of(input.Shape), strides, input.Shape.Span);
        var (length, step, resultStep) = walk.Inner;
        do
        {
            int read = (int)walk.First, write = (int)walk.Second;
            if (step != 1) throw new InvalidOperationException("the innermost dimension of a row-major tensor has the step 1");
            if (resultStep == 0) function.Fold(result, write, input, read, length);
            else function.Apply(result, write, input, read, result, write, length);
        }
        while (walk.MoveNext());
        return result;
    }

    /// <summary>Combines elements of several tensors of one shape along dimensions by any function of scalars.</summary>
    /// <param name="inputs">Tensors of one shape.</param>
    /// <param name="starts">A scalar per input.</param>
    /// <param name="dimensions">The dimensions that vanish.</param>
    /// <param name="body">Takes the totals so far, then one element of each input; gives the new totals.</param>
    public static Tensor[] Reduce(
        ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> starts, ReadOnlySpan<long> dimensions, Func<RuntimeValue[], RuntimeValue[]> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (inputs.IsEmpty || starts.Length != inputs.Length) throw new EvaluationException($"reduction of {inputs.Length} tensors needs as many starts, got {starts.Length}");
        foreach (var input in inputs) RequireShape("reduce", input, inputs[0].Shape);
        var (shape, strides) = ReducedShape(inputs[0], dimensions);
        int width = inputs.Length;
        var results = new Tensor[width];
        for (int i = 0; i < width; i++) results[i] = BroadcastInDim(starts[i], shape, []);
        var totals = new RuntimeValue?[results[0].Count * width];
        var walk = new StridedWalk(Strides.Of(inputs[0].Shape), strides, inputs[0].Shape.Span);
        var (length, _, resultStep) = walk.Inner;
        var arguments = new RuntimeValue[2 * width];
        bool hasMore = inputs[0].Count > 0;
        while (hasMore)
        {
            for (int i = 0; i < length; i++)
            {
                int place = ((int)walk.Second + (i * resultStep)) * width;
                for (int k = 0; k < width; k++)
                {
                    arguments[k] = totals[place + k] ?? starts[k];
                    arguments[width + k] = Element(inputs[k], (int)walk.First + i);
                }
                var updated = body(arguments);
                if (updated.Length != width) throw new EvaluationException($"the reduction's body gives {updated.Length} values instead of {width}");
                for (int k = 0; k < width; k++) totals[place + k] = updated[k];
            }
            hasMore = walk.MoveNext();
        }
        for (int i = 0; i < totals.Length; i++)
            if (totals[i] is { } total) SetElement(results[i % width], i / width, total);
        return results;
    }

    /// <summary>
    /// As the other reductions, by a function that takes the totals of all results at a time, and one row of as many elements of each input.
    /// Null where there are so few results that this is no gain.
    /// </summary>
    internal static Tensor[]? TryReduceByRows(
        ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> starts, ReadOnlySpan<long> dimensions, Func<Tensor[], Tensor[], Tensor[]> body)
    {
        if (inputs.IsEmpty || starts.Length != inputs.Length) return null;
        var (shape, _) = ReducedShape(inputs[0], dimensions);
        var order = dimensions.ToArray();
        Array.Sort(order);
        long rows = 1, columns = 1;
        foreach (long dimension in order) rows = unchecked(rows * inputs[0].Shape[(int)dimension]);
        foreach (long extent in shape) columns = unchecked(columns * extent);
        if (columns < 16 || rows == 0) return null;
        long[] permutation = [.. order, .. Enumerable.Range(0, inputs[0].Rank).Select(i => (long)i).Where(i => !order.Contains(i))];
        var (tables, totals, row) = (new Tensor[inputs.Length], new Tensor[inputs.Length], new Tensor[inputs.Length]);
        for (int k = 0; k < tables.Length; k++)
        {
            RequireShape("reduce", inputs[k], inputs[0].Shape);
            tables[k] = Transpose(inputs[k], permutation).Reshape([rows, columns]);
            totals[k] = BroadcastInDim(starts[k], [columns], []);
        }
        for (long i = 0; i < rows; i++)
        {
            for (int k = 0; k < row.Length; k++) row[k] = Slice(tables[k], [i, 0], [i + 1, columns], [1, 1]).Reshape([columns]);
            totals = body(totals, row);
        }
        for (int k = 0; k < totals.Length; k++) totals[k] = totals[k].Reshape(shape);
        return totals;
    }

    /// <summary>One element as a scalar tensor.</summary>
    public static Tensor Element(Tensor tensor, int index)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var scalar = Tensor.Uninitialized(tensor.ElementType, default);
        tensor.ElementBytes(index).CopyTo(scalar.WritableBytes);
        return scalar;
    }

    /// <summary>Writes a scalar of the tensor's element type to one place of a tensor that nobody else knows yet.</summary>
    public static void SetElement(Tensor tensor, int index, RuntimeValue scalar)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (scalar is not Tensor { Rank: 0 } value || !value.ElementType.Equals(tensor.ElementType))
            throw new EvaluationException($"expected {new TensorType(default, tensor.ElementType)}, got {scalar?.TypeText}");
        value.Bytes.CopyTo(tensor.WritableBytes[(index * tensor.ElementSize)..]);
    }

    /// <summary>The shape without dimensions, and for each dimension of the input its step in the result: 0 for those that vanish.</summary>
    private static (Shape Shape, long[] Strides) ReducedShape(Tensor input, ReadOnlySpan<long> dimensions)
    {
        var kept = new List<long>();
        for (int i = 0; i < input.Rank; i++)
            if (!dimensions.Contains(i)) kept.Add(i);
        if (kept.Count + dimensions.Length != input.Rank) throw new EvaluationException($"[{string.Join(", ", dimensions.ToArray())}] are not different dimensions of {input.TypeText}");
        var shape = Shape.Create([.. kept.Select(i => input.Shape[(int)i])]);
        var own = Strides.Of(shape);
        var strides = new long[input.Rank];
        for (int i = 0; i < kept.Count; i++) strides[kept[i]] = own[i];
        return (shape, strides);
    }
}
