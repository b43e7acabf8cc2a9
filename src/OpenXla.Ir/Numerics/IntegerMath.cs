using System.Numerics;

namespace OpenXla.Ir.Numerics;

/// <summary>Two's-complement arithmetic of a given width on unbounded integers.</summary>
public static class IntegerMath
{
    /// <summary>The integer of <paramref name="width"/> bits congruent to the value, read as signed. Width 0 holds only 0.</summary>
    public static BigInteger WrapSigned(BigInteger value, int width)
    {
        var wrapped = WrapUnsigned(value, width);
        return width > 0 && wrapped > MaxSigned(width) ? wrapped - (BigInteger.One << width) : wrapped;
    }

    /// <summary>The integer of <paramref name="width"/> bits congruent to the value, read as unsigned.</summary>
    public static BigInteger WrapUnsigned(BigInteger value, int width) => value & MaxUnsigned(width);

    public static BigInteger MinSigned(int width) => width <= 0 ? CheckedZero(width) : -(BigInteger.One << (width - 1));

    public static BigInteger MaxSigned(int width) => width <= 0 ? CheckedZero(width) : (BigInteger.One << (width - 1)) - 1;

    public static BigInteger MaxUnsigned(int width) => width <= 0 ? CheckedZero(width) : (BigInteger.One << width) - 1;

    public static bool FitsSigned(BigInteger value, int width) => value >= MinSigned(width) && value <= MaxSigned(width);

    public static bool FitsUnsigned(BigInteger value, int width) => value.Sign >= 0 && value <= MaxUnsigned(width);

    private static BigInteger CheckedZero(int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        return BigInteger.Zero;
    }
}
