namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>What is known of comparisons of two values, given their ranges; null where both ways are open.</summary>
public static class RangeComparison
{
    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool? IsLess(IntegerRange left, IntegerRange right, bool isSigned)
    {
        if (left.IsUninitialized || right.IsUninitialized) return null;
        var (min, max, otherMin, otherMax) = isSigned
            ? (left.SignedMin, left.SignedMax, right.SignedMin, right.SignedMax)
            : (left.UnsignedMin, left.UnsignedMax, right.UnsignedMin, right.UnsignedMax);
        return max < otherMin ? true : min >= otherMax ? false : null;
    }

    /// <summary>Whether the left value is less than the right one, or equal.</summary>
    public static bool? IsLessOrEqual(IntegerRange left, IntegerRange right, bool isSigned)
    {
        if (left.IsUninitialized || right.IsUninitialized) return null;
        var (min, max, otherMin, otherMax) = isSigned
            ? (left.SignedMin, left.SignedMax, right.SignedMin, right.SignedMax)
            : (left.UnsignedMin, left.UnsignedMax, right.UnsignedMin, right.UnsignedMax);
        return max <= otherMin ? true : min > otherMax ? false : null;
    }

    /// <summary>Whether the two are the same. That they differ must follow with signs and without.</summary>
    public static bool? AreEqual(IntegerRange left, IntegerRange right)
    {
        if (left.Constant is { } a && right.Constant is { } b && IntegerRange.Of(a, left.Width) == IntegerRange.Of(b, right.Width)) return true;
        return AreApart(left, right, isSigned: true) && AreApart(left, right, isSigned: false) ? false : null;
    }

    private static bool AreApart(IntegerRange left, IntegerRange right, bool isSigned) =>
        IsLess(left, right, isSigned) == true || IsLess(right, left, isSigned) == true;

    /// <summary>The range of an i1 with this truth.</summary>
    public static IntegerRange RangeOf(bool? truth) => truth is { } known ? IntegerRange.Of(known ? 1 : 0, 1) : IntegerRange.All(1);
}
