namespace OpenXla.Ir.Evaluation;

/// <summary>Puts updates in their places: for each window of updates, calls back with runs of elements that lie within the tensor.</summary>
/// <remarks>Windows come in the order of their indices; of one that is not all within the tensor, the elements outside are left out.</remarks>
internal static class ScatterTarget
{
    /// <param name="input">The shape of the tensor that is written.</param>
    /// <param name="indices">Where windows start.</param>
    /// <param name="update">The shape of the updates.</param>
    /// <param name="indexing">What the indices mean.</param>
    /// <param name="apply">Takes runs, the element of the updates and the element of the tensor from which they count.</param>
    public static void Walk(Shape input, Tensor indices, Shape update, WindowIndexing indexing, Action<StridedRuns, int, int> apply)
    {
        if (update.Span.Contains(0)) return;
        var kept = indexing.KeptDims(input.Rank);
        var windows = new IndexedWindows(indexing, indices, input.Rank, update);
        if (windows.IsEmpty) return;
        var (to, from) = (Strides.Of(input), Strides.Of(update));
        var (toSteps, fromSteps, extents) = (new long[kept.Length], new long[kept.Length], new long[kept.Length]);
        for (int i = 0; i < kept.Length; i++) (toSteps[i], fromSteps[i], extents[i]) = (to[kept[i]], from[indexing.WindowDims[i]], update[(int)indexing.WindowDims[i]]);
        // All dimensions of the tensor: in those that a window does not keep it is one element wide.
        var widths = new long[input.Rank];
        Array.Fill(widths, 1);
        for (int i = 0; i < kept.Length; i++) widths[kept[i]] = extents[i];
        var whole = new StridedRuns(fromSteps, toSteps, extents);
        var (skipped, clipped) = (new long[input.Rank], new long[kept.Length]);
        do
        {
            if (!Clip(windows.Starts, widths, input, skipped, out bool isWhole)) continue;
            long read = windows.Outer, write = 0;
            for (int i = 0; i < to.Length; i++) write += to[i] * (windows.Starts[i] + skipped[i]);
            if (isWhole)
            {
                apply(whole, (int)read, (int)write);
                continue;
            }
            for (int i = 0; i < kept.Length; i++)
            {
                read += fromSteps[i] * skipped[kept[i]];
                clipped[i] = Math.Min(extents[i], input[kept[i]] - windows.Starts[kept[i]]) - skipped[kept[i]];
            }
            apply(new StridedRuns(fromSteps, toSteps, clipped), (int)read, (int)write);
        }
        while (windows.MoveNext());
    }

    /// <summary>How many elements lie before the tensor in each dimension; false where none is within.</summary>
    private static bool Clip(long[] starts, long[] widths, Shape input, long[] skipped, out bool isWhole)
    {
        isWhole = true;
        for (int i = 0; i < starts.Length; i++)
        {
            // Starts may be any number of 64 bits, so that nothing is added to them before they are known to be near.
            if (starts[i] >= input[i] || starts[i] <= -widths[i]) return false;
            skipped[i] = starts[i] < 0 ? -starts[i] : 0;
            isWhole &= starts[i] >= 0 && starts[i] + widths[i] <= input[i];
        }
        return true;
    }
}
