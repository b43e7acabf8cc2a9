namespace OpenXla.Ir.Verification;

/// <summary>What operations that take a window of something have in common to check. Each returns what is wrong, in upstream's words, or null.</summary>
public static class SliceChecks
{
    /// <summary>Whether there is an offset, a size and a stride for each dimension, and none that can't be.</summary>
    /// <param name="rank">How many dimensions there are.</param>
    /// <param name="offsets">Per dimension; dynamic ones are <see cref="Shape.Dynamic"/>.</param>
    /// <param name="sizes">As <paramref name="offsets"/>.</param>
    /// <param name="strides">As <paramref name="offsets"/>.</param>
    public static string? FindListMistake(int rank, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        if (offsets.Length != sizes.Length)
            return $"expected mixed offsets rank to match mixed sizes rank ({offsets.Length} vs {sizes.Length}) so the rank of the result type is well-formed.";
        if (sizes.Length != strides.Length)
            return $"expected mixed sizes rank to match mixed strides rank ({sizes.Length} vs {strides.Length}) so the rank of the result type is well-formed.";
        if (offsets.Length != rank) return $"expected {rank} offset values, got {offsets.Length}";
        foreach (long offset in offsets)
            if (offset < 0 && offset != Shape.Dynamic) return $"expected offsets to be non-negative, but got {offset}";
        foreach (long size in sizes)
            if (size < 0 && size != Shape.Dynamic) return $"expected sizes to be non-negative, but got {size}";
        return null;
    }

    /// <summary>Whether a window lies within a shape, as far as both are known.</summary>
    /// <param name="whole">What the window lies in.</param>
    /// <param name="offsets">Per dimension; dynamic ones are <see cref="Shape.Dynamic"/>.</param>
    /// <param name="sizes">As <paramref name="offsets"/>.</param>
    /// <param name="strides">As <paramref name="offsets"/>.</param>
    public static string? FindBoundsMistake(Shape whole, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        for (int i = 0; i < whole.Rank; i++)
        {
            if (whole.IsDynamic(i) || offsets[i] == Shape.Dynamic) continue;
            if (offsets[i] >= whole[i]) return $"offset {i} is out-of-bounds: {offsets[i]} >= {whole[i]}";
            if (sizes[i] == Shape.Dynamic || strides[i] == Shape.Dynamic) continue;
            long last = unchecked(offsets[i] + ((sizes[i] - 1) * strides[i]));
            if (last >= whole[i]) return $"slice along dimension {i} runs out-of-bounds: {last} >= {whole[i]}";
        }
        return null;
    }
}
