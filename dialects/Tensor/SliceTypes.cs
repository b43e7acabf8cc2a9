namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The types of windows whose unit dimensions may be left out.</summary>
internal static class SliceTypes
{
    /// <summary>Which dimensions a reduced shape leaves out, each of extent 1; null where it is no reduction.</summary>
    /// <param name="full">The extents of all dimensions.</param>
    /// <param name="reduced">Those that are left.</param>
    /// <param name="matchDynamic">Whether extents that are open on one side count as equal.</param>
    internal static bool[]? DroppedDimensions(ReadOnlySpan<long> full, ReadOnlySpan<long> reduced, bool matchDynamic = false)
    {
        var dropped = new bool[full.Length];
        int next = 0;
        for (int i = 0; i < full.Length; i++)
        {
            bool isOpen = matchDynamic && full[i] != 1 && next < reduced.Length && (reduced[next] == Shape.Dynamic || full[i] == Shape.Dynamic);
            if (isOpen || (next < reduced.Length && full[i] == reduced[next])) next++;
            else if (full[i] == 1) dropped[i] = true;
            else return null;
        }
        return next == reduced.Length ? dropped : null;
    }

    /// <summary>The type of a window, without its first unit dimensions where it is to have fewer.</summary>
    /// <param name="whole">What the window lies in.</param>
    /// <param name="sizes">The extents of the window.</param>
    /// <param name="rank">How many dimensions are wanted.</param>
    internal static TensorType Infer(TensorType whole, ReadOnlySpan<long> sizes, int rank)
    {
        int surplus = sizes.Length - rank;
        if (surplus <= 0) return whole with { Shape = Shape.Create(sizes) };
        var kept = new List<long>(rank);
        foreach (long size in sizes)
        {
            if (surplus > 0 && size == 1) surplus--;
            else kept.Add(size);
        }
        return new TensorType([.. kept], whole.ElementType);
    }
}
