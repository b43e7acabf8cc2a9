using System.Numerics;

namespace OpenXla.Ir.Numerics;

/// <summary>Builds bit patterns: the one place where rounding, overflow and NaN rules are decided.</summary>
internal static class FloatEncoder
{
    // Rounding needs the precision plus a guard bit below it; the rest may be folded into one sticky bit.
    private const int WorkingBits = 124;

    public static FloatBits Zero(FloatFormat format, bool negative)
    {
        // The scale format has no zero; pattern 0 is then the smallest number, the nearest there is.
        bool keepsSign = negative && format.NonFinite != FloatNonFinite.NanNegativeZero;
        return new(format, keepsSign ? format.SignMask : UInt128.Zero);
    }

    public static FloatBits Largest(FloatFormat format, bool negative)
    {
        var significand = (UInt128.One << format.Precision) - 1;
        if (IsNaNPattern(format, significand, format.MaxExponent))
            significand--;
        return Pack(format, negative, significand, format.MaxExponent);
    }

    public static FloatBits Overflow(FloatFormat format, bool negative) => format.NonFinite switch
    {
        FloatNonFinite.Ieee => Infinity(format, negative),
        FloatNonFinite.None => Largest(format, negative),
        _ => NaN(format, negative, UInt128.Zero),
    };

    /// <summary>A quiet NaN whose fraction below the quiet bit is <paramref name="payload"/>.</summary>
    public static FloatBits NaN(FloatFormat format, bool negative, UInt128 payload)
    {
        var sign = negative ? format.SignMask : UInt128.Zero;
        switch (format.NonFinite)
        {
            case FloatNonFinite.NanAllOnes:
                return new(format, sign | (format.WidthMask & ~format.SignMask));
            case FloatNonFinite.NanNegativeZero or FloatNonFinite.None:
                return new(format, format.SignMask);
        }
        var fraction = (payload & format.FractionMask) | (UInt128.One << (format.Precision - 2));
        if (format.HasExplicitInteger)
            fraction |= UInt128.One << (format.Precision - 1);
        return new(format, sign | ((UInt128)format.ExponentMask << format.FractionBits) | fraction);
    }

    /// <summary>Rounds to nearest, ties to even: <c>±significand × 2^exponent</c>, plus a little where <paramref name="sticky"/>.</summary>
    /// <remarks>With a sticky remainder the significand must already have two bits more than the precision.</remarks>
    public static FloatBits Round(FloatFormat format, bool negative, UInt128 significand, int exponent, bool sticky = false)
    {
        if (significand == UInt128.Zero)
            return Zero(format, negative);

        int leading = 127 - (int)UInt128.LeadingZeroCount(significand) + exponent;
        if (leading > format.MaxExponent)
            return Overflow(format, negative);

        int unit = Math.Max(leading, format.MinExponent) - (format.Precision - 1);
        int shift = unit - exponent;
        if (shift <= 0)
            significand <<= -shift;
        else
            significand = RoundOff(significand, shift, sticky);

        if (significand == UInt128.Zero)
            return Zero(format, negative);
        if (significand >> format.Precision != UInt128.Zero)
        {
            significand >>= 1;
            unit++;
        }
        int resultExponent = unit + format.Precision - 1;
        if (resultExponent > format.MaxExponent || IsNaNPattern(format, significand, resultExponent))
            return Overflow(format, negative);
        return Pack(format, negative, significand, resultExponent);
    }

    public static FloatBits Round(FloatFormat format, bool negative, BigInteger significand, int exponent, bool sticky = false)
    {
        long extra = significand.GetBitLength() - WorkingBits;
        if (extra > 0)
        {
            sticky |= !(significand & ((BigInteger.One << (int)extra) - 1)).IsZero;
            significand >>= (int)extra;
            exponent += (int)extra;
        }
        return Round(format, negative, (UInt128)significand, exponent, sticky);
    }

    private static UInt128 RoundOff(UInt128 significand, int shift, bool sticky)
    {
        if (shift > 128)
            return UInt128.Zero;
        var half = UInt128.One << (shift - 1);
        var rest = shift == 128 ? significand : significand & ((half << 1) - 1);
        var kept = shift == 128 ? UInt128.Zero : significand >> shift;
        bool up = rest > half || (rest == half && (sticky || UInt128.IsOddInteger(kept)));
        return up ? kept + 1 : kept;
    }

    private static FloatBits Infinity(FloatFormat format, bool negative)
    {
        var bits = (UInt128)format.ExponentMask << format.FractionBits;
        if (format.HasExplicitInteger)
            bits |= UInt128.One << (format.Precision - 1);
        return new(format, bits | (negative ? format.SignMask : UInt128.Zero));
    }

    // With a single significand bit there is no fraction to tell NaN from a number, so NaN has an exponent of its own.
    private static bool IsNaNPattern(FloatFormat format, UInt128 significand, int exponent) =>
        format.NonFinite == FloatNonFinite.NanAllOnes && format.Precision > 1 && exponent == format.MaxExponent
        && significand == (UInt128.One << format.Precision) - 1;

    private static FloatBits Pack(FloatFormat format, bool negative, UInt128 significand, int exponent)
    {
        bool isNormal = significand >> (format.Precision - 1) != UInt128.Zero;
        var field = isNormal ? (UInt128)(uint)(exponent + format.Bias) : UInt128.Zero;
        var bits = (field << format.FractionBits) | (significand & format.FractionMask);
        return new(format, bits | (negative ? format.SignMask : UInt128.Zero));
    }
}
