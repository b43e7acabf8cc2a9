namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>
/// The complex functions, each part accurate on its own, with the special values of C99's Annex G: the formulas by which the
/// interpreter computes. All cases are computed, and the one that applies is chosen.
/// </summary>
internal static class PairFunctions
{
    public static Real Abs(Pair z)
    {
        var (power, inverse) = z.Real.Abs.Max(z.Imaginary.Abs).PowerOfTwo();
        var (x, y) = (z.Real * inverse, z.Imaginary * inverse);
        var magnitude = x.MultiplyAdd(x, y * y).Sqrt * power;
        return (z.Real.IsInfinite | z.Imaginary.IsInfinite).Choose(double.PositiveInfinity, magnitude);
    }

    public static Pair Sign(Pair z)
    {
        var magnitude = Abs(z);
        var unknown = z.Real.Constant(double.NaN);
        var sign = new Pair(z.Real / magnitude, z.Imaginary / magnitude);
        return z.IsZero.Choose(z, z.IsNaN.Choose(new Pair(unknown, unknown), sign));
    }

    public static Pair Exp(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var zero = x.Constant(0);
        var general = ScaledByExp(x, y.Cos, y.Sin);
        var isWild = !y.IsFinite;
        var special = (isWild & x.IsEqualTo(double.NegativeInfinity)).Choose(
            new Pair(zero, zero),
            (isWild & x.IsEqualTo(double.PositiveInfinity)).Choose(new Pair(x, x.Constant(double.NaN)), general));
        return y.IsEqualTo(0).Choose(new Pair(x.Exp, y), special);
    }

    /// <summary>Multiplies both parts with a power of e that may overflow alone where the product does not.</summary>
    private static Pair ScaledByExp(Real x, Real real, Real imaginary)
    {
        var (whole, half) = (x.Exp, (0.5 * x).Exp);
        return (x < 709).Choose(new Pair(whole * real, whole * imaginary), new Pair(half * real * half, half * imaginary * half));
    }

    public static Pair ExpMinusOne(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var halfSine = (0.5 * y).Sin;
        var general = new Pair(x.ExpMinusOne.MultiplyAdd(y.Cos, -2 * halfSine * halfSine), x.Exp * y.Sin);
        var isWild = !y.IsFinite;
        var special = (isWild & x.IsEqualTo(double.NegativeInfinity)).Choose(
            new Pair(x.Constant(-1), x.Constant(0)),
            (isWild & x.IsEqualTo(double.PositiveInfinity)).Choose(new Pair(x, x.Constant(double.NaN)), (x > 40).Choose(Exp(z), general)));
        return y.IsEqualTo(0).Choose(new Pair(x.ExpMinusOne, y), special);
    }

    public static Pair Log(Pair z) => new(LogMagnitude(z.Real, z.Imaginary), z.Imaginary.Atan2(z.Real));

    public static Pair LogPlusOne(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var sum = 1 + x;
        // |1+z|² = 1 + (2x + x² + y²), whose terms may cancel.
        var near = 0.5 * SumOfSquares(x + x, x, y).LogPlusOne;
        var squared = (sum * sum) + (y * y);
        var isFar = (Abs(z) > 0.5) | !x.IsFinite | !y.IsFinite;
        var far = ((squared > 0.25) & (squared < 4)).Choose(near, LogMagnitude(sum, y));
        return new Pair(isFar.Choose(far, near), y.Atan2(sum));
    }

    private static Real LogMagnitude(Real x, Real y)
    {
        var (large, small) = (x.Abs.Max(y.Abs), x.Abs.Min(y.Abs));
        var squared = (large * large) + (small * small);
        var ratio = small / large;
        var general = large.Log + (0.5 * (ratio * ratio).LogPlusOne);
        // Near the unit circle the logarithm is that of one plus what the exact squares leave.
        var near = 0.5 * SumOfSquares(large.Constant(-1), large, small).LogPlusOne;
        var result = ((squared > 0.5) & (squared < 2)).Choose(near, general);
        result = (small.IsEqualTo(0) | large.IsNaN).Choose(large.Log, result);
        return (x.IsInfinite | y.IsInfinite).Choose(double.PositiveInfinity, result);
    }

    /// <summary><c>start + a² + b²</c> in twice the precision.</summary>
    private static Real SumOfSquares(Real start, Real a, Real b)
    {
        var (first, second) = (a * a, b * b);
        var errors = a.MultiplyAdd(a, -first) + b.MultiplyAdd(b, -second);
        var (sum, error) = Add(start, first);
        (sum, var more) = Add(sum, second);
        return sum + (error + more + errors);
    }

    private static (Real Sum, Real Error) Add(Real a, Real b)
    {
        var sum = a + b;
        var rounded = sum - a;
        return (sum, (a - (sum - rounded)) + (b - rounded));
    }

    public static Pair Sqrt(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var large = x.Abs.Max(y.Abs);
        // Powers of four keep the squares inside of the magnitude and their sum in range.
        var one = x.Constant(1);
        var scale = (large > 1e300).Choose(0.25, (large < 1e-290).Choose(Math.ScaleB(1, 120), one));
        var back = (large > 1e300).Choose(2, (large < 1e-290).Choose(Math.ScaleB(1, -60), one));
        var scaled = new Pair(x * scale, y * scale);
        var root = (0.5 * (scaled.Real.Abs + Abs(scaled))).Sqrt;
        var other = 0.5 * (scaled.Imaginary / root);
        var general = (x >= 0).Choose(new Pair(root, other), new Pair(other.Abs, root.WithSignOf(y)));
        general = new Pair(general.Real * back, general.Imaginary * back);
        var (zero, infinity, unknown) = (x.Constant(0), x.Constant(double.PositiveInfinity), x.Constant(double.NaN));
        var result = z.IsNaN.Choose(new Pair(unknown, unknown), general);
        result = x.IsEqualTo(double.NegativeInfinity).Choose(new Pair(y.IsNaN.Choose(y, zero), infinity.WithSignOf(y)), result);
        result = x.IsEqualTo(double.PositiveInfinity).Choose(new Pair(x, y.IsNaN.Choose(y, zero.WithSignOf(y))), result);
        result = y.IsInfinite.Choose(new Pair(infinity, y), result);
        return z.IsZero.Choose(new Pair(zero, y), result);
    }

    public static Pair Rsqrt(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var general = PairArithmetic.Divide(new Pair(x.Constant(1), x.Constant(0)), Sqrt(z));
        var ofReal = new Pair(1 / x.Sqrt, -y);
        var ofZero = new Pair(x.Constant(double.PositiveInfinity), x.Constant(double.NaN));
        return (y.IsEqualTo(0) & (x > 0)).Choose(ofReal, z.IsZero.Choose(ofZero, general));
    }

    public static Pair Cbrt(Pair z)
    {
        var root = Abs(z).Cbrt;
        var angle = z.Imaginary.Atan2(z.Real) / z.Real.Constant(3);
        return (z.Imaginary.IsEqualTo(0) & (z.Real >= 0)).Choose(new Pair(z.Real.Cbrt, z.Imaginary), new Pair(root * angle.Cos, root * angle.Sin));
    }

    public static Pair Logistic(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var (power, minusOne) = ((-x.Abs).Exp, (-x.Abs).ExpMinusOne);
        var (half, cosine) = ((0.5 * y).Cos, y.Cos);
        // |1+exp(∓z)|² and 1+exp(∓x)cos y, written so that nothing cancels near the poles.
        var denominator = (minusOne * minusOne) + (4 * power * half * half);
        var real = (x >= 0).Choose((2 * half * half) + (cosine * minusOne), power * ((2 * half * half) + minusOne));
        var general = new Pair(real / denominator, power * y.Sin / denominator);
        var limit = new Pair((x > 0).Choose(1, x.Constant(0)), x.Constant(0));
        var ofReal = new Pair((x >= 0).Choose(1 / (1 + power), power / (1 + power)), 0.25 * y);
        return y.IsEqualTo(0).Choose(ofReal, x.IsInfinite.Choose(limit, general));
    }
}
