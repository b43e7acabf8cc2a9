namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>For each place of a window over a tensor, the element in it that is preferred to all others of that place.</summary>
    /// <param name="operand">The tensor.</param>
    /// <param name="window">The window.</param>
    /// <param name="keeps">Takes the elements chosen so far and others; gives i1, whether those chosen stay.</param>
    /// <returns>Row-major positions in the tensor; -1 where no element of the window lies within it.</returns>
    public static int[] SelectInWindows(Tensor operand, SlidingWindow window, Func<Tensor, Tensor, Tensor> keeps)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(keeps);
        var places = PlacesOf(operand, window);
        var positions = window.Surround(Positions(operand), Tensor.Scalar(-1));
        var elements = window.Surround(operand, new Tensor(operand.ElementType, default));
        var chosen = new Tensor(operand.ElementType, places);
        var selected = new int[chosen.Count];
        Array.Fill(selected, -1);
        if (selected.Length == 0) return selected;
        int size = operand.ElementSize;
        window.ForEachOffset(offset =>
        {
            var others = window.At(elements, offset, places);
            var candidates = window.At(positions, offset, places).Read<int>();
            // The first element in a window is compared with itself, as any other.
            for (int i = 0; i < selected.Length; i++)
            {
                if (selected[i] >= 0 || candidates[i] < 0) continue;
                selected[i] = candidates[i];
                others.ElementBytes(i).CopyTo(chosen.WritableBytes[(i * size)..]);
            }
            var stays = keeps(chosen, others).Bytes;
            var next = Copy(chosen);
            for (int i = 0; i < selected.Length; i++)
            {
                if (candidates[i] < 0 || stays[i] != 0) continue;
                selected[i] = candidates[i];
                others.ElementBytes(i).CopyTo(next.WritableBytes[(i * size)..]);
            }
            chosen = next;
        });
        return selected;
    }

    /// <summary>Combines updates, in order, with the elements at positions by an associative function; those at negative positions are left out.</summary>
    public static Tensor CombineAt(BinaryKernel kernel, Tensor operand, ReadOnlySpan<int> positions, Tensor updates)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(updates);
        var result = Copy(operand);
        var function = SpanKernel.For(kernel, result);
        for (int i = 0; i < positions.Length; i++)
            if (positions[i] >= 0) function.Apply(updates, i, result, positions[i], result, positions[i], 1);
        return result;
    }

    private static Tensor Positions(Tensor tensor)
    {
        var positions = Tensor.Uninitialized(Builtin.IntegerType.I32, tensor.Shape);
        var numbers = positions.As<int>();
        for (int i = 0; i < numbers.Length; i++) numbers[i] = i;
        return positions;
    }
}
