namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Whether shapes may be the same once sizes that are not known are.</summary>
internal static class Compatible
{
    internal static bool Sizes(long left, long right) => left == right || left == Shape.Dynamic || right == Shape.Dynamic;

    internal static bool Shapes(ShapedType left, ShapedType right)
    {
        if (left.Rank != right.Rank) return false;
        for (int i = 0; i < left.Rank; i++)
            if (!Sizes(left.Shape[i], right.Shape[i])) return false;
        return true;
    }
}
