namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Places of elements that lie in row-major order.</summary>
internal static class RowMajor
{
    /// <summary>Whether the places of all elements are numbers of 64 bits.</summary>
    internal static bool IsCountable(VectorType type)
    {
        Int128 count = 1;
        foreach (long extent in type.Shape)
        {
            count *= extent;
            if (count > long.MaxValue) return false;
        }
        return true;
    }

    /// <summary>The place of a position; dimensions that it does not name count as 0.</summary>
    internal static long Linearize(ReadOnlySpan<long> position, ReadOnlySpan<long> extents)
    {
        long place = 0;
        for (int i = 0; i < extents.Length; i++) place = (place * extents[i]) + (i < position.Length ? position[i] : 0);
        return place;
    }

    /// <summary>The position of a place.</summary>
    internal static long[] Delinearize(long place, ReadOnlySpan<long> extents)
    {
        var position = new long[extents.Length];
        for (int i = extents.Length - 1; i >= 0; i--) (place, position[i]) = Math.DivRem(place, extents[i]);
        return position;
    }

    /// <summary>Goes on to the next position inside a window; false after the last one.</summary>
    internal static bool Advance(Span<long> position, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes)
    {
        for (int i = position.Length - 1; i >= 0; i--)
        {
            if (++position[i] < offsets[i] + sizes[i]) return true;
            position[i] = offsets[i];
        }
        return false;
    }
}
