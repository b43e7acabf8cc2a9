using System.Globalization;
using System.Numerics;

namespace OpenXla.Ir.Numerics;

/// <summary>Reads decimal literals of any length and rounds them exactly once.</summary>
internal static class FloatParser
{
    // Halfway between two f128 numbers takes fewer than 11,600 digits; later ones only break ties.
    private const int MaxDigits = 11_600;

    // Beyond this every format overflows or vanishes, and the exact power need not be computed.
    private const long MaxExponent = 6_000;

    public static bool TryParse(FloatFormat format, ReadOnlySpan<char> text, out FloatBits value)
    {
        value = default;
        bool negative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];

        int position = SkipDigits(text, 0);
        int whole = position;
        if (whole == 0)
            return false;
        if (position < text.Length && text[position] == '.')
            position = SkipDigits(text, position + 1);
        var mantissa = text[..position];
        int places = Math.Max(0, position - whole - 1);
        if (!TryReadExponent(text[position..], out long exponent))
            return false;

        value = Round(format, negative, mantissa, exponent - places);
        return true;
    }

    /// <summary>The number nearest to <c>±digits × 10^exponent</c>.</summary>
    public static FloatBits Round(FloatFormat format, bool negative, UInt128 digits, int exponent)
    {
        if (TryRoundInHardware(format, negative, digits, exponent, out var value))
            return value;
        int length = 128 - (int)UInt128.LeadingZeroCount(digits);
        if (exponent is >= 0 and <= PowersOfTen.MaxSmall && length + exponent * 10 / 3 + 1 <= 128)
            return FloatEncoder.Round(format, negative, digits * PowersOfTen.Small(exponent), 0);

        if (exponent is < 0 and >= -PowersOfTen.MaxSmall)
        {
            var divisor = PowersOfTen.Small(-exponent);
            int quotientBits = (int)UInt128.LeadingZeroCount(divisor);
            if (quotientBits >= format.Precision + 2)
            {
                int shift = 128 - length;
                var (quotient, rest) = UInt128.DivRem(digits << shift, divisor);
                return FloatEncoder.Round(format, negative, quotient, -shift, rest != UInt128.Zero);
            }
        }
        return Round(format, negative, (BigInteger)digits, exponent, sticky: false);
    }

    private static readonly double[] ExactPowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    private const long ExactIntegers = 1L << 53;

    /// <summary>Where digits and power are exact as doubles, one operation rounds once.</summary>
    private static bool TryRoundInHardware(FloatFormat format, bool negative, UInt128 digits, int exponent, out FloatBits value)
    {
        value = default;
        if (digits == UInt128.Zero || digits > (UInt128)ExactIntegers || Math.Abs((long)exponent) >= ExactPowersOfTen.Length)
            return false;
        double power = ExactPowersOfTen[Math.Abs(exponent)];
        double number = exponent < 0 ? (ulong)digits / power : (ulong)digits * power;
        if (negative)
            number = -number;
        if (format == FloatFormat.F64)
        {
            value = FloatBits.FromBits(format, BitConverter.DoubleToUInt64Bits(number));
            return true;
        }
        if (format != FloatFormat.F32 || IsTieOfSingles(number) || !float.IsNormal((float)number))
            return false;
        value = FloatBits.FromBits(format, BitConverter.SingleToUInt32Bits((float)number));
        return true;
    }

    /// <summary>Halfway between two singles, where it matters whether the number itself was rounded up or down.</summary>
    private static bool IsTieOfSingles(double number) => (BitConverter.DoubleToUInt64Bits(number) & 0x1FFF_FFFF) == 0x1000_0000;

    private static FloatBits Round(FloatFormat format, bool negative, ReadOnlySpan<char> mantissa, long exponent)
    {
        int start = 0;
        while (start < mantissa.Length && mantissa[start] is '0' or '.')
            start++;
        if (start == mantissa.Length)
            return FloatEncoder.Zero(format, negative);

        long leading = exponent + mantissa.Length - start;
        if (leading > MaxExponent)
            return FloatEncoder.Overflow(format, negative);
        if (leading < -MaxExponent)
            return FloatEncoder.Round(format, negative, UInt128.One, -100_000);

        // The point takes one of the places.
        var rest = mantissa[start..];
        return rest.Length <= PowersOfTen.MaxSmall
            ? Round(format, negative, ReadShort(rest), (int)exponent)
            : RoundLong(format, negative, rest, exponent);
    }

    private static UInt128 ReadShort(ReadOnlySpan<char> digits)
    {
        // Nineteen digits fit 64 bits, which are much faster; few literals have more.
        ulong head = 0;
        int i = 0;
        for (; i < Math.Min(digits.Length, 19); i++)
        {
            if (digits[i] != '.')
                head = head * 10 + (uint)(digits[i] - '0');
        }
        UInt128 value = head;
        for (; i < digits.Length; i++)
        {
            if (digits[i] != '.')
                value = value * 10 + (uint)(digits[i] - '0');
        }
        return value;
    }

    private static FloatBits RoundLong(FloatFormat format, bool negative, ReadOnlySpan<char> mantissa, long exponent)
    {
        var kept = new char[Math.Min(mantissa.Length, MaxDigits)];
        int count = 0;
        bool sticky = false;
        foreach (char digit in mantissa)
        {
            if (digit == '.')
                continue;
            if (count < kept.Length)
            {
                kept[count++] = digit;
                continue;
            }
            sticky |= digit != '0';
            exponent++;
        }
        var digits = BigInteger.Parse(kept.AsSpan(0, count), NumberStyles.None, CultureInfo.InvariantCulture);
        return Round(format, negative, digits, (int)exponent, sticky);
    }

    private static FloatBits Round(FloatFormat format, bool negative, BigInteger digits, int exponent, bool sticky)
    {
        // Enough quotient bits for the widest significand, and room for a sticky bit below.
        const int QuotientBits = 120;
        if (exponent >= 0)
            digits *= PowersOfTen.Get(exponent);
        var divisor = exponent < 0 ? PowersOfTen.Get(-exponent) : BigInteger.One;
        long missing = QuotientBits + divisor.GetBitLength() - digits.GetBitLength();
        int shift = (int)Math.Max(0, missing);
        var quotient = BigInteger.DivRem(digits << shift, divisor, out var rest);
        return FloatEncoder.Round(format, negative, quotient, -shift, sticky || !rest.IsZero);
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return position;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out long exponent)
    {
        exponent = 0;
        if (text.IsEmpty)
            return true;
        if (text[0] is not ('e' or 'E'))
            return false;
        text = text[1..];
        bool negative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];
        if (text.IsEmpty || SkipDigits(text, 0) != text.Length)
            return false;
        foreach (char digit in text)
            exponent = Math.Min(exponent * 10 + (digit - '0'), int.MaxValue);
        exponent = negative ? -exponent : exponent;
        return true;
    }
}
