using System.Numerics;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>Ranges in other widths.</summary>
public static class RangeCasts
{
    /// <summary>The low bits.</summary>
    public static IntegerRange Truncate(IntegerRange range, int width)
    {
        if (width == 0 || range.IsUninitialized) return default;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, range.Width);
        if (range.Width <= 64) return IntegerRange.From(RangeInference<Int128>.Truncate(range.Bounds<Int128>(), width));
        return IntegerRange.From(RangeInference<BigInteger>.Truncate(range.Bounds<BigInteger>(), width));
    }

    /// <summary>The same numbers without signs, in more bits.</summary>
    public static IntegerRange ExtendUnsigned(IntegerRange range, int width) => range.IsUninitialized ? range : IntegerRange.Unsigned(range.UnsignedMin, range.UnsignedMax, width);

    /// <summary>The same numbers with signs, in more bits.</summary>
    public static IntegerRange ExtendSigned(IntegerRange range, int width) => range.IsUninitialized ? range : IntegerRange.Signed(range.SignedMin, range.SignedMax, width);

    /// <summary>The bounds without signs extended by zeros and those with signs by signs, for whoever does not know in which of the two ways the value is read.</summary>
    public static IntegerRange Extend(IntegerRange range, int width)
    {
        if (range.IsUninitialized) return range;
        return IntegerRange.From(range.Bounds<BigInteger>() with { Width = width });
    }

    /// <summary>The range in a width that may be less or more.</summary>
    public static IntegerRange Resize(IntegerRange range, int width, bool isSigned)
    {
        if (width <= range.Width) return width == range.Width ? range : Truncate(range, width);
        return isSigned ? ExtendSigned(range, width) : ExtendUnsigned(range, width);
    }
}
