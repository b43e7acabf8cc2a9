namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations that many processes do together have in common.</summary>
internal static class Collectives
{
    /// <summary>What each member of the group brought, in the order of the group.</summary>
    public static Tensor[][] Exchange(EvaluationFrame frame, ReadOnlySpan<ProcessId> group, long channel, Tensor[] values)
    {
        var brought = frame.Process.Exchange(frame.Operation, group, channel, values);
        foreach (var theirs in brought)
            if (theirs.Length != values.Length) throw frame.Error($"brings {values.Length} tensors in process {frame.Process.Id}, but {theirs.Length} in another one");
        return brought;
    }

    /// <summary>The tensors of all members combined, element by element, in the order of the members' numbers.</summary>
    public static Tensor[] Reduce(EvaluationFrame frame, Region computation, ReadOnlySpan<ProcessId> group, Tensor[][] brought)
    {
        var order = Enumerable.Range(0, group.Length).ToArray();
        Array.Sort(group.ToArray(), order);
        var results = new Tensor[brought[0].Length];
        for (int i = 0; i < results.Length; i++) results[i] = Combine(frame, computation, Array.ConvertAll(order, member => brought[member][i]));
        return results;
    }

    /// <summary>The i-th of equal parts of a tensor.</summary>
    public static Tensor Part(EvaluationFrame frame, Tensor tensor, int dimension, long parts, long index)
    {
        if (dimension >= tensor.Rank || parts <= 0 || index >= parts || tensor.Shape[dimension] % parts != 0)
            throw frame.Error($"can't split dimension {dimension} of {tensor.TypeText} into {parts} equal parts");
        var (start, limit, stride) = (new long[tensor.Rank], tensor.Shape.ToArray(), new long[tensor.Rank]);
        Array.Fill(stride, 1);
        long size = tensor.Shape[dimension] / parts;
        start[dimension] = index * size;
        limit[dimension] = start[dimension] + size;
        return TensorKernels.Slice(tensor, start, limit, stride);
    }

    private static Tensor Combine(EvaluationFrame frame, Region computation, Tensor[] tensors)
    {
        var element = ((TensorType)computation.Entry.GetArgument(0).Type).ElementType;
        var total = In(element, tensors[0]);
        var reducer = frame.TryScalarReducer(computation);
        foreach (var tensor in tensors.AsSpan(1))
        {
            if (tensor.Shape != total.Shape) throw frame.Error($"combines {total.TypeText} with {tensor.TypeText}");
            total = reducer is not null ? TensorKernels.Binary(reducer.Kernel, total, In(element, tensor)) : frame.RunForEach(computation, total, In(element, tensor))[0];
        }
        return total;
    }

    private static Tensor In(IrType element, Tensor tensor) => tensor.ElementType.Equals(element) ? tensor : TensorKernels.Convert(tensor, element);
}
