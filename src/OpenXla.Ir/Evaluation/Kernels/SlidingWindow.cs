namespace OpenXla.Ir.Evaluation;

/// <summary>A window that slides over a tensor, as pooling and convolutions have one: each list has a number per dimension.</summary>
/// <param name="Sizes">Elements of the window.</param>
/// <param name="Strides">How far it moves from one place to the next.</param>
/// <param name="Low">Elements added before the tensor; negative takes some away.</param>
/// <param name="High">Elements added after the tensor.</param>
/// <param name="BaseDilations">How far the tensor's elements are moved apart; 1 leaves them.</param>
/// <param name="WindowDilations">How far the window's elements are apart.</param>
public sealed record SlidingWindow(
    EquatableArray<long> Sizes,
    EquatableArray<long> Strides,
    EquatableArray<long> Low,
    EquatableArray<long> High,
    EquatableArray<long> BaseDilations,
    EquatableArray<long> WindowDilations)
{
    public int Rank => Sizes.Count;

    /// <summary>How many places the window has over a tensor of these extents; dynamic where either is.</summary>
    public Shape PlacesOver(ReadOnlySpan<long> extents)
    {
        if (extents.Length != Rank) throw new ArgumentException($"a window of {Rank} dimensions does not slide over {extents.Length}", nameof(extents));
        var places = new long[Rank];
        for (int i = 0; i < places.Length; i++) places[i] = PlacesOver(i, extents[i]);
        return Shape.Create(places);
    }

    private long PlacesOver(int dimension, long extent)
    {
        long size = Sizes[dimension];
        if (extent == Shape.Dynamic || size == Shape.Dynamic) return Shape.Dynamic;
        // Any numbers of 64 bits may be asked for; their sums and products have more.
        var padded = Dilated(extent, BaseDilations[dimension]) + Low[dimension] + High[dimension];
        var window = Dilated(size, WindowDilations[dimension]);
        if (padded <= 0 || window > padded) return 0;
        return (long)Int128.Min(((padded - window) / Strides[dimension]) + 1, long.MaxValue);
    }

    private static Int128 Dilated(long extent, long dilation) => extent == 0 ? 0 : ((Int128)(extent - 1) * dilation) + 1;

    /// <summary>The tensor with all that the window meets around and between its elements.</summary>
    internal Tensor Surround(Tensor tensor, Tensor padding)
    {
        bool isPlain = Low.Span.IndexOfAnyExcept(0) < 0 && High.Span.IndexOfAnyExcept(0) < 0 && BaseDilations.Span.IndexOfAnyExcept(1) < 0;
        return isPlain ? tensor : TensorKernels.Pad(tensor, padding, Low.Span, High.Span, Array.ConvertAll(BaseDilations.ToArray(), static d => d - 1));
    }

    /// <summary>Calls back with the first element, per dimension, that each element of the window meets, in row-major order.</summary>
    internal void ForEachOffset(Action<long[]> visit)
    {
        if (Sizes.Span.Contains(0)) return;
        var (index, offset) = (new long[Rank], new long[Rank]);
        while (true)
        {
            visit(offset);
            int i = Rank - 1;
            for (; i >= 0; i--)
            {
                offset[i] += WindowDilations[i];
                if (++index[i] < Sizes[i]) break;
                (index[i], offset[i]) = (0, 0);
            }
            if (i < 0) return;
        }
    }

    /// <summary>What one element of the window meets at all of its places.</summary>
    internal Tensor At(Tensor surrounded, long[] offset, Shape places)
    {
        var limit = new long[Rank];
        for (int i = 0; i < limit.Length; i++) limit[i] = places[i] == 0 ? offset[i] : offset[i] + ((places[i] - 1) * Strides[i]) + 1;
        return TensorKernels.Slice(surrounded, offset, limit, Strides.Span);
    }
}
