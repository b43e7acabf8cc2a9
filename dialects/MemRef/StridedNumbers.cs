namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Offset, sizes and strides of a memref: what its type says, and values for the rest.</summary>
internal static class StridedNumbers
{
    /// <summary>Puts numbers where a type knows them, or where the value is a constant.</summary>
    /// <param name="list">Numbers and values.</param>
    /// <param name="known">What the type says of each; <see cref="Shape.Dynamic"/> for nothing.</param>
    /// <param name="isSize">Whether negative constants stay values, as sizes can't be negative.</param>
    internal static MixedIndex[] Fold(MixedIndex[] list, ReadOnlySpan<long> known, bool isSize)
    {
        for (int i = 0; i < list.Length; i++)
        {
            if (i < known.Length && known[i] != Shape.Dynamic) list[i] = known[i];
            else if (list[i].Known is { } number and not Shape.Dynamic && (number >= 0 || !isSize)) list[i] = number;
        }
        return list;
    }

    /// <summary>Values as a list.</summary>
    internal static MixedIndex[] Of(ResultRange values)
    {
        var list = new MixedIndex[values.Count];
        for (int i = 0; i < list.Length; i++) list[i] = values[i];
        return list;
    }
}
