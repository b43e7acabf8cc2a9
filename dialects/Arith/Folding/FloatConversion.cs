using System.Globalization;
using System.Numerics;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Conversions of constants from and to floating-point formats.</summary>
internal static class FloatConversion
{
    // An integer of more bits is beyond the range of every format.
    private const int MostBits = 16384;

    /// <summary>The number in another format; null where that is not exactly the same one.</summary>
    internal static FloatBits? Exactly(FloatBits value, FloatFormat target)
    {
        if (value.IsInfinity && !target.HasInfinity) return null;
        if (value.IsNaN && (!target.HasNaN || FloatFolding.IsSignaling(value) || (!target.HasInfinity && value.Format.HasInfinity))) return null;
        var result = value.ConvertTo(target);
        return result.ConvertTo(value.Format) == value ? result : null;
    }

    /// <summary>The constant in the format of another type; null where that is not exactly the same number.</summary>
    internal static IrAttribute? Exactly(FloatAttr value, IrType type) =>
        type is FloatType target && Exactly(value.Value, target.Format) is { } bits ? new FloatAttr(bits, target) : null;

    /// <summary>The nearest number of a format, ties to even.</summary>
    internal static FloatBits Nearest(FloatFormat format, BigInteger value)
    {
        // Double holds 53 bits exactly; more are rounded by the reader of decimal text, which rounds once.
        if (value.GetBitLength() <= 53) return FloatBits.FromDouble(format, (double)value);
        return value.GetBitLength() > MostBits ? format.Overflow(value.Sign < 0) : FloatBits.Parse(format, value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The integer next to a number towards zero; null for NaN and infinities.</summary>
    internal static BigInteger? Truncate(FloatBits value)
    {
        if (!value.IsFinite) return null;
        if (value.IsZero) return BigInteger.Zero;
        var (significand, exponent) = value.Decompose();
        var magnitude = exponent >= 0 ? (BigInteger)significand << exponent : exponent <= -128 ? BigInteger.Zero : significand >> -exponent;
        return value.IsNegative ? -magnitude : magnitude;
    }
}
