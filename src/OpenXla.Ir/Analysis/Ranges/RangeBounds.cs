using System.Numerics;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>The bounds of an <see cref="IntegerRange"/> as numbers of a type that holds them all exactly: <see cref="Int128"/> up to 64 bits, <see cref="BigInteger"/> beyond.</summary>
/// <param name="Width">How many bits the values have.</param>
/// <param name="UnsignedMin">The least value, read without a sign.</param>
/// <param name="UnsignedMax">The greatest value, read without a sign.</param>
/// <param name="SignedMin">The least value, read in two's complement.</param>
/// <param name="SignedMax">The greatest value, read in two's complement.</param>
internal readonly record struct RangeBounds<T>(int Width, T UnsignedMin, T UnsignedMax, T SignedMin, T SignedMax)
    where T : struct, IBinaryInteger<T>
{
    internal static T GreatestUnsigned(int width) => (T.One << width) - T.One;

    internal static T GreatestSigned(int width) => (T.One << (width - 1)) - T.One;

    internal static T LeastSigned(int width) => -(T.One << (width - 1));

    internal static T ToUnsigned(T value, int width) => value & GreatestUnsigned(width);

    internal static T ToSigned(T value, int width)
    {
        var unsigned = ToUnsigned(value, width);
        return unsigned > GreatestSigned(width) ? unsigned - (T.One << width) : unsigned;
    }

    internal static RangeBounds<T> All(int width) => new(width, T.Zero, GreatestUnsigned(width), LeastSigned(width), GreatestSigned(width));

    internal static RangeBounds<T> Constant(T value, int width) => new(width, ToUnsigned(value, width), ToUnsigned(value, width), ToSigned(value, width), ToSigned(value, width));

    /// <summary>The range between two numbers with signs; without signs they are an interval too where both have the same.</summary>
    internal static RangeBounds<T> Signed(T min, T max, int width)
    {
        if (T.IsNegative(min) != T.IsNegative(max)) return All(width) with { SignedMin = min, SignedMax = max };
        var (a, b) = (ToUnsigned(min, width), ToUnsigned(max, width));
        return new(width, T.Min(a, b), T.Max(a, b), min, max);
    }

    /// <summary>The range between two numbers without signs; with signs they are an interval too where the topmost bits are equal.</summary>
    internal static RangeBounds<T> Unsigned(T min, T max, int width)
    {
        var (a, b) = (ToSigned(min, width), ToSigned(max, width));
        if (T.IsNegative(a) != T.IsNegative(b)) return All(width) with { UnsignedMin = min, UnsignedMax = max };
        return new(width, min, max, T.Min(a, b), T.Max(a, b));
    }

    internal RangeBounds<T> Union(RangeBounds<T> other) => new(
        Width, T.Min(UnsignedMin, other.UnsignedMin), T.Max(UnsignedMax, other.UnsignedMax), T.Min(SignedMin, other.SignedMin), T.Max(SignedMax, other.SignedMax));

    internal RangeBounds<T> Intersection(RangeBounds<T> other) => new(
        Width, T.Max(UnsignedMin, other.UnsignedMin), T.Min(UnsignedMax, other.UnsignedMax), T.Max(SignedMin, other.SignedMin), T.Min(SignedMax, other.SignedMax));
}
