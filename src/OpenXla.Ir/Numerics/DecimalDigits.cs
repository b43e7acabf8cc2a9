using System.Numerics;

namespace OpenXla.Ir.Numerics;

/// <summary>Decimal digits without trailing zeros: the number <c>Digits × 10^Exponent</c>.</summary>
/// <remarks>
/// Upstream rounds in two steps. It first drops as many decimal places as it can while certainly keeping enough bits,
/// by truncation, and only then rounds half up to the digits asked for. Where the first step happens to leave no more
/// digits than that, nothing is rounded: 17 digits of a number may end in …99 where …00 would be nearer. Equal text
/// needs the same two steps, but both can be done at once with one exact multiplication.
/// </remarks>
internal readonly record struct DecimalDigits(UInt128 Digits, int Count, int Exponent)
{
    /// <summary>The digits of a finite number other than zero.</summary>
    /// <param name="number">The number.</param>
    /// <param name="precision">How many digits at most.</param>
    public static DecimalDigits Of(FloatBits number, int precision)
    {
        var (significand, exponent) = number.Decompose();
        int zeros = (int)UInt128.TrailingZeroCount(significand);
        significand >>= zeros;
        exponent += zeros;

        int shiftedPlaces = Math.Max(0, -exponent);
        int dropped = DroppedPlaces(IntegerBits(significand, exponent), precision);
        int scale = shiftedPlaces - dropped;
        return Create(Scale(significand, exponent, scale), -scale).Round(precision);
    }

    /// <summary>How many digits tell every number of a format from its neighbours, as upstream counts them.</summary>
    public static int RoundTripPrecision(FloatFormat format) => 2 + format.Precision * 59 / 196;

    // Upstream's rational for log2(10) is 196/59.
    private static int DroppedPlaces(int bits, int precision)
    {
        int required = (precision * 196 + 58) / 59;
        return bits <= required ? 0 : (bits - required) * 59 / 196;
    }

    /// <summary>The length of the integer that the number becomes when a power of ten removes its binary places.</summary>
    private static int IntegerBits(UInt128 significand, int exponent)
    {
        int length = 128 - (int)UInt128.LeadingZeroCount(significand);
        if (exponent >= 0)
            return length + exponent;

        const double Log2Of5 = 2.321928094887362;
        double log = Math.Log2((double)significand) - exponent * Log2Of5;
        double floor = Math.Floor(log);
        // The estimate errs by less than 1e-10; beside a power of two only the product itself can tell.
        if (log - floor is > 1e-9 and < 1 - 1e-9)
            return (int)floor + 1;
        return (int)((BigInteger)significand * BigInteger.Pow(5, -exponent)).GetBitLength();
    }

    /// <summary><c>⌊significand × 2^exponent × 10^scale⌋</c>, known to fit 128 bits.</summary>
    private static UInt128 Scale(UInt128 significand, int exponent, int scale)
    {
        int length = 128 - (int)UInt128.LeadingZeroCount(significand);
        if (scale >= 0 && length + scale * 10 / 3 + 1 + Math.Max(exponent, 0) <= 128)
        {
            var product = significand * PowersOfTen.Small(scale);
            return exponent >= 0 ? product << exponent : exponent > -128 ? product >> -exponent : UInt128.Zero;
        }
        if (scale is < 0 and >= -PowersOfTen.MaxSmall && exponent > -128 && length + exponent <= 128)
        {
            var power = PowersOfTen.Small(-scale);
            return exponent >= 0 ? (significand << exponent) / power : (significand / power) >> -exponent;
        }

        var exact = (BigInteger)significand;
        if (scale > 0)
            exact *= PowersOfTen.Get(scale);
        if (exponent > 0)
            exact <<= exponent;
        if (scale < 0)
            exact /= PowersOfTen.Get(-scale);
        if (exponent < 0)
            exact >>= -exponent;
        return (UInt128)exact;
    }

    private static DecimalDigits Create(UInt128 digits, int exponent)
    {
        if (digits <= ulong.MaxValue)
        {
            ulong small = (ulong)digits;
            for (; small != 0 && small % 10 == 0; small /= 10)
                exponent++;
            digits = small;
        }
        else
        {
            for (var (rest, digit) = UInt128.DivRem(digits, 10); digit == UInt128.Zero; (rest, digit) = UInt128.DivRem(digits, 10))
            {
                digits = rest;
                exponent++;
            }
        }
        return new(digits, CountDigits(digits), exponent);
    }

    private static int CountDigits(UInt128 value)
    {
        int bits = 128 - (int)UInt128.LeadingZeroCount(value);
        int count = bits * 1233 >> 12;
        return count <= PowersOfTen.MaxSmall && value >= PowersOfTen.Small(count) ? count + 1 : count;
    }

    private DecimalDigits Round(int precision)
    {
        int excess = Count - precision;
        if (excess <= 0)
            return this;
        if (Digits <= ulong.MaxValue)
        {
            ulong smallUnit = (ulong)PowersOfTen.Small(excess);
            ulong smallKept = (ulong)Digits / smallUnit;
            ulong next = ((ulong)Digits - smallKept * smallUnit) / (smallUnit / 10);
            return Create(next >= 5 ? smallKept + 1 : smallKept, Exponent + excess);
        }
        var unit = PowersOfTen.Small(excess);
        var kept = Digits / unit;
        var firstDropped = (Digits - kept * unit) / PowersOfTen.Small(excess - 1);
        return Create(firstDropped >= 5 ? kept + 1 : kept, Exponent + excess);
    }
}
