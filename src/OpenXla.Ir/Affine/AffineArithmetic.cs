namespace OpenXla.Ir.Affine;

/// <summary>The operators on numbers; null where there is no answer in 64 bits.</summary>
internal static class AffineArithmetic
{
    public static long? Apply(AffineExprKind kind, long left, long right) => kind switch
    {
        AffineExprKind.Add => Fit((Int128)left + right),
        AffineExprKind.Mul => Fit((Int128)left * right),
        AffineExprKind.Mod => right < 1 ? null : FloorModulo(left, right),
        AffineExprKind.FloorDiv => Divides(left, right) ? FloorDivide(left, right) : null,
        AffineExprKind.CeilDiv => Divides(left, right) ? CeilDivide(left, right) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static long GreatestCommonDivisor(long left, long right)
    {
        while (right != 0)
            (left, right) = (right, left % right);
        return left;
    }

    private static long? Fit(Int128 value) => value >= long.MinValue && value <= long.MaxValue ? (long)value : null;

    private static bool Divides(long left, long right) => right != 0 && !(left == long.MinValue && right == -1);

    private static long FloorModulo(long left, long right)
    {
        long rest = left % right;
        return rest < 0 ? rest + right : rest;
    }

    private static long FloorDivide(long left, long right)
    {
        var (quotient, rest) = Math.DivRem(left, right);
        return rest != 0 && (rest < 0) != (right < 0) ? quotient - 1 : quotient;
    }

    private static long CeilDivide(long left, long right)
    {
        var (quotient, rest) = Math.DivRem(left, right);
        return rest != 0 && (rest < 0) == (right < 0) ? quotient + 1 : quotient;
    }
}
