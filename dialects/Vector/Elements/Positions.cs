namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Static positions in vectors, dynamic ones marked.</summary>
internal static class Positions
{
    /// <summary>The position that stands for poison.</summary>
    internal const long Poison = -1;

    /// <summary>The first position that is outside of its dimension; null where none is.</summary>
    internal static int? FirstOutside(EquatableArray<long> positions, VectorType type)
    {
        for (int i = 0; i < positions.Count; i++)
            if (positions[i] != Shape.Dynamic && !IsWithin(positions[i], type.Shape[i])) return i;
        return null;
    }

    internal static bool IsWithin(long position, long extent) => position == Poison || (position >= 0 && position < extent);
}
