namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>Sine, cosine, tangent and the hyperbolic functions that they are made of.</summary>
internal static class PairWaves
{
    /// <summary><c>sin z = -i sinh(iz)</c></summary>
    public static Pair Sine(Pair z) => HyperbolicSine(z.TimesI).TimesMinusI;

    /// <summary><c>cos z = cosh(iz)</c></summary>
    public static Pair Cosine(Pair z) => HyperbolicCosine(z.TimesI);

    /// <summary><c>tan z = -i tanh(iz)</c></summary>
    public static Pair Tan(Pair z) => Tanh(z.TimesI).TimesMinusI;

    public static Pair Tanh(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var (one, zero, unknown) = (x.Constant(1), x.Constant(0), x.Constant(double.NaN));
        // Kahan: no cancellation anywhere.
        var (tangent, sine) = (y.Tan, x.Sinh);
        var beta = 1 + (tangent * tangent);
        var cosine = (1 + (sine * sine)).Sqrt;
        var denominator = 1 + (beta * sine * sine);
        var result = tangent.IsInfinite.Choose(new Pair(cosine / sine, 1 / tangent), new Pair(beta * cosine * sine / denominator, tangent / denominator));
        result = (x.Abs > 22).Choose(new Pair(one.WithSignOf(x), 4 * y.Sin * y.Cos * (-2 * x.Abs).Exp), result);
        result = (!y.IsFinite).Choose(new Pair(x.IsEqualTo(0).Choose(x, unknown), unknown), result);
        result = x.IsInfinite.Choose(new Pair(one.WithSignOf(x), y.IsFinite.Choose(zero.WithSignOf((y + y).Sin), zero)), result);
        return x.IsNaN.Choose(new Pair(x, y.IsEqualTo(0).Choose(y, unknown)), result);
    }

    private static Pair HyperbolicSine(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var (sine, cosine) = (y.Sin, y.Cos);
        var half = x.Constant(0.5);
        var result = (x.Abs < 709).Choose(new Pair(x.Sinh * cosine, x.Cosh * sine), Scaled(x, half.WithSignOf(x) * cosine, half * sine));
        result = (x.IsInfinite & !y.IsFinite).Choose(new Pair(x, x.Constant(double.NaN)), result);
        result = x.IsEqualTo(0).Choose(new Pair(y.IsFinite.Choose(x.Constant(0).WithSignOf(x * cosine), x), sine), result);
        return y.IsEqualTo(0).Choose(new Pair(x.Sinh, y), result);
    }

    private static Pair HyperbolicCosine(Pair z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        var (sine, cosine) = (y.Sin, y.Cos);
        var half = x.Constant(0.5);
        var result = (x.Abs < 709).Choose(new Pair(x.Cosh * cosine, x.Sinh * sine), Scaled(x, half * cosine, half.WithSignOf(x) * sine));
        result = (x.IsInfinite & !y.IsFinite).Choose(new Pair(x.Constant(double.PositiveInfinity), x.Constant(double.NaN)), result);
        result = x.IsEqualTo(0).Choose(new Pair(cosine, y.IsFinite.Choose(x * sine, x)), result);
        var imaginary = (x.IsEqualTo(0) | x.IsNaN).Choose(x * y, x.Constant(0).WithSignOf(x) * y);
        return y.IsEqualTo(0).Choose(new Pair(x.Cosh, imaginary), result);
    }

    /// <summary>Both parts times the power of e of |x|, which may overflow alone where the product does not.</summary>
    private static Pair Scaled(Real x, Real real, Real imaginary)
    {
        var half = (0.5 * x.Abs).Exp;
        return new Pair(half * real * half, half * imaginary * half);
    }
}
