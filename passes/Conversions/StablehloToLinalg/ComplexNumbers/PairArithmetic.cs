namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>Complex arithmetic as C99's Annex G has it, each part accurate: the formulas by which the interpreter computes.</summary>
internal static class PairArithmetic
{
    public static Pair Multiply(Pair left, Pair right)
    {
        var (a, b, c, d) = (left.Real, left.Imaginary, right.Real, right.Imaginary);
        var real = Difference(a, c, b, d);
        var imaginary = Difference(a, d, -b, c);
        return (real.IsNaN & imaginary.IsNaN).Choose(MultiplyInfinite(a, b, c, d), new Pair(real, imaginary));
    }

    /// <summary><c>a·c - b·d</c>; where the plain difference is not finite, it says what it must.</summary>
    private static Real Difference(Real a, Real c, Real b, Real d)
    {
        var plain = (a * c) - (b * d);
        return plain.IsFinite.Choose(SumOfProducts(a, c, -b, d), plain);
    }

    /// <summary><c>a·b + c·d</c>, not worse than two last places (Kahan).</summary>
    public static Real SumOfProducts(Real a, Real b, Real c, Real d)
    {
        var product = c * d;
        var error = c.MultiplyAdd(d, -product);
        return a.MultiplyAdd(b, product) + error;
    }

    /// <summary>An infinity times anything but zero is an infinity, even where its other part is NaN.</summary>
    private static Pair MultiplyInfinite(Real a, Real b, Real c, Real d)
    {
        var isLeft = a.IsInfinite | b.IsInfinite;
        (a, b) = (isLeft.Choose(Box(a), a), isLeft.Choose(Box(b), b));
        (c, d) = (isLeft.Choose(ZeroIfNaN(c), c), isLeft.Choose(ZeroIfNaN(d), d));
        var isRight = c.IsInfinite | d.IsInfinite;
        (c, d) = (isRight.Choose(Box(c), c), isRight.Choose(Box(d), d));
        (a, b) = (isRight.Choose(ZeroIfNaN(a), a), isRight.Choose(ZeroIfNaN(b), b));
        var overflows = !(isLeft | isRight) & ((a * c).IsInfinite | (b * d).IsInfinite | (a * d).IsInfinite | (b * c).IsInfinite);
        (a, b) = (overflows.Choose(ZeroIfNaN(a), a), overflows.Choose(ZeroIfNaN(b), b));
        (c, d) = (overflows.Choose(ZeroIfNaN(c), c), overflows.Choose(ZeroIfNaN(d), d));
        var product = new Pair(double.PositiveInfinity * ((a * c) - (b * d)), double.PositiveInfinity * ((a * d) + (b * c)));
        return (isLeft | isRight | overflows).Choose(product, new Pair(a.Constant(double.NaN), a.Constant(double.NaN)));
    }

    public static Pair Divide(Pair left, Pair right)
    {
        var (a, b, c, d) = (left.Real, left.Imaginary, right.Real, right.Imaginary);
        var large = c.Abs.Max(d.Abs);
        var inverse = large.PowerOfTwo().Inverse;
        var (topPower, topInverse) = a.Abs.Max(b.Abs).PowerOfTwo();
        var (scaledA, scaledB, scaledC, scaledD) = (a * topInverse, b * topInverse, c * inverse, d * inverse);
        var denominator = (scaledC * scaledC) + (scaledD * scaledD);
        var real = SumOfProducts(scaledA, scaledC, scaledB, scaledD) / denominator * inverse * topPower;
        var imaginary = SumOfProducts(scaledB, scaledC, -scaledA, scaledD) / denominator * inverse * topPower;
        return (real.IsNaN & imaginary.IsNaN).Choose(DivideSpecial(a, b, c, d, denominator, large), new Pair(real, imaginary));
    }

    private static Pair DivideSpecial(Real a, Real b, Real c, Real d, Real denominator, Real large)
    {
        var infinity = a.Constant(double.PositiveInfinity).WithSignOf(c);
        var byZero = new Pair(infinity * a, infinity * b);
        var (boxA, boxB, boxC, boxD) = (Box(a), Box(b), Box(c), Box(d));
        var ofInfinity = new Pair(double.PositiveInfinity * ((boxA * c) + (boxB * d)), double.PositiveInfinity * ((boxB * c) - (boxA * d)));
        var byInfinity = new Pair(0 * ((a * boxC) + (b * boxD)), 0 * ((b * boxC) - (a * boxD)));
        var unknown = new Pair(a.Constant(double.NaN), a.Constant(double.NaN));
        return (denominator.IsEqualTo(0) & !(a.IsNaN & b.IsNaN)).Choose(
            byZero,
            ((a.IsInfinite | b.IsInfinite) & c.IsFinite & d.IsFinite).Choose(
                ofInfinity,
                (large.IsInfinite & a.IsFinite & b.IsFinite).Choose(byInfinity, unknown)));
    }

    /// <summary>The order of maximum and minimum: real parts first, and NaN before all.</summary>
    public static Pair Extreme(Pair left, Pair right, bool isMaximum)
    {
        var isFirst = isMaximum ? left.Real > right.Real : left.Real < right.Real;
        var isSecond = isMaximum ? left.Imaginary > right.Imaginary : left.Imaginary < right.Imaginary;
        var isBeyond = isFirst | (left.Real.IsEqualTo(right.Real) & (isSecond | left.Imaginary.IsEqualTo(right.Imaginary)));
        return (left.IsNaN | (!right.IsNaN & isBeyond)).Choose(left, right);
    }

    private static Real Box(Real x) => x.IsInfinite.Choose(1, x.Constant(0)).WithSignOf(x);

    private static Real ZeroIfNaN(Real x) => x.IsNaN.Choose(x.Constant(0).WithSignOf(x), x);
}
