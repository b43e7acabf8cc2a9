using System.Numerics;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>From floats to integers: the fraction is dropped, what is out of range saturates, NaN becomes 0.</summary>
internal static class FloatToInteger
{
    public static BigInteger ToBigInteger(double value) => double.IsFinite(value) ? new BigInteger(value) : BigInteger.Zero;

    public static BigInteger Saturate(double value, ElementLayout layout)
    {
        if (double.IsNaN(value)) return 0;
        if (layout.Kind == ElementKind.Boolean) return value != 0 ? 1 : 0;
        var (low, high) = layout.IsUnsigned
            ? (BigInteger.Zero, IntegerMath.MaxUnsigned(layout.Width))
            : (IntegerMath.MinSigned(layout.Width), IntegerMath.MaxSigned(layout.Width));
        if (double.IsInfinity(value)) return value < 0 ? low : high;
        return BigInteger.Clamp(new BigInteger(value), low, high);
    }

    /// <summary>As <see cref="Saturate"/> for up to 64 bits; unsigned numbers as their bits.</summary>
    public static long SaturateSmall(double value, ElementLayout layout)
    {
        if (layout.Kind == ElementKind.Boolean) return value != 0 ? 1 : 0;
        int unused = 64 - layout.Width;
        return layout.IsUnsigned
            ? (long)Math.Min(ulong.CreateSaturating(value), ulong.MaxValue >> unused)
            : Math.Clamp(long.CreateSaturating(value), long.MinValue >> unused, long.MaxValue >> unused);
    }
}
