using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>What the divisions share.</summary>
internal static class Quotients
{
    /// <summary><c>(a * b) / b ⇒ a</c> for a product that keeps at least the promise <paramref name="needed"/>; null for any other.</summary>
    internal static Value OfProduct(Value dividend, Value divisor, IntegerOverflowFlags needed)
    {
        if (dividend.DefiningOp is not MulIOp product || (product.OverflowFlags & needed) != needed) return default;
        if (product.Lhs == divisor) return product.Rhs;
        return product.Rhs == divisor ? product.Lhs : default;
    }

    /// <summary>A signed number that the width holds; null for others.</summary>
    internal static BigInteger? IfFits(BigInteger value, int width) => IntegerFolding.Fits(value, width) ? value : null;

    /// <summary>The quotient rounded up; none where an operand has no negation in the width, as upstream computes with magnitudes.</summary>
    internal static BigInteger? SignedCeiling(BigInteger dividend, BigInteger divisor, int width)
    {
        if (dividend.IsZero) return dividend;
        return IntegerFolding.Fits(-dividend, width) && IntegerFolding.Fits(-divisor, width) ? Ceiling(dividend, divisor) : null;
    }

    internal static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return !rest.IsZero && rest.Sign < 0 != divisor.Sign < 0 ? quotient - 1 : quotient;
    }

    internal static BigInteger Ceiling(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return !rest.IsZero && rest.Sign < 0 == divisor.Sign < 0 ? quotient + 1 : quotient;
    }
}
