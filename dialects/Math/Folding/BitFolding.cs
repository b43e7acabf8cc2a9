using System.Numerics;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Math.Folding;

/// <summary>Functions of the bits of integer constants, and powers of them.</summary>
internal static class BitFolding
{
    /// <summary>Powers of wider integers take too long at compile time.</summary>
    private const int WidthLimit = 256;

    /// <summary>A count over the bits without a sign.</summary>
    internal static IrAttribute? Count(IrAttribute? operand, IrType type, Func<BigInteger, int, long> count) => operand is null ? null : IntegerFolding.Unary(operand, type, Counter(count));

    private static Func<IntegerAttr, IrType, IrAttribute?> Counter(Func<BigInteger, int, long> count) => (value, type) =>
    {
        int width = IntegerFolding.Width(value.Type);
        return new IntegerAttr(count(IntegerFolding.Unsigned(value.Value, width), width), type);
    };

    /// <summary>A power of integers, wrapped around; null for a negative power of zero.</summary>
    internal static BigInteger? Power(BigInteger @base, BigInteger exponent, int width)
    {
        if (exponent.IsZero || @base.IsOne) return BigInteger.One;
        if (width > WidthLimit) return null;
        if (exponent.Sign > 0) return BigInteger.ModPow(@base, exponent, BigInteger.One << width);
        if (@base.IsZero) return null;
        if (@base != BigInteger.MinusOne) return BigInteger.Zero;
        return exponent.IsEven ? BigInteger.One : BigInteger.MinusOne;
    }
}
