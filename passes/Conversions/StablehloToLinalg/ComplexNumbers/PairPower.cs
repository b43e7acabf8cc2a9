namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>Powers of complex numbers, and the angle that logarithms give.</summary>
internal static class PairPower
{
    /// <summary>Whole exponents up to this are products.</summary>
    private const int LargestProduct = 16;

    public static Pair Power(Pair left, Pair right)
    {
        var (one, zero, unknown) = (left.Real.Constant(1), left.Real.Constant(0), left.Real.Constant(double.NaN));
        var isReal = right.Imaginary.IsEqualTo(0);
        var isWhole = isReal & right.Real.IsEqualTo(right.Real.Floor) & (right.Real.Abs <= LargestProduct);
        var result = isWhole.Choose(Whole(left, right.Real), PairFunctions.Exp(PairArithmetic.Multiply(right, PairFunctions.Log(left))));
        result = (isReal & left.Imaginary.IsEqualTo(0) & (left.Real > 0)).Choose(new Pair(left.Real.Power(right.Real), zero), result);
        result = (isReal & right.Real.IsEqualTo(1)).Choose(left, result);
        var ofZero = (right.Real > 0).Choose(new Pair(zero, zero), new Pair(unknown, unknown));
        result = left.IsZero.Choose(ofZero, result);
        return right.IsZero.Choose(new Pair(one, zero), result);
    }

    /// <summary>By repeated squaring; the digits of the exponent are looked at as halves of it.</summary>
    private static Pair Whole(Pair left, Real exponent)
    {
        var one = new Pair(left.Real.Constant(1), left.Real.Constant(0));
        var (result, rest, isOne) = (one, exponent.Abs, !left.Real.IsNaN | left.Real.IsNaN);
        for (int digit = 1; digit <= LargestProduct; digit *= 2)
        {
            var half = (0.5 * rest).Floor;
            var isOdd = !(half + half).IsEqualTo(rest);
            result = isOdd.Choose(isOne.Choose(left, PairArithmetic.Multiply(result, left)), result);
            isOne &= !isOdd;
            rest = half;
            if (digit < LargestProduct) left = PairArithmetic.Multiply(left, left);
        }
        return (exponent < 0).Choose(PairArithmetic.Divide(one, result), result);
    }

    /// <summary>As StableHLO says: <c>-i log((y + ix) / sqrt(x² + y²))</c> with x the first argument.</summary>
    public static Pair Atan2(Pair x, Pair y)
    {
        var root = PairFunctions.Sqrt(PairArithmetic.Multiply(x, x) + PairArithmetic.Multiply(y, y));
        return PairFunctions.Log(PairArithmetic.Divide(y + x.TimesI, root)).TimesMinusI;
    }
}
