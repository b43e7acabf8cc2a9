using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>
/// The complex functions, each part accurate on its own, with the special values of C99's Annex G.
/// <see cref="Complex"/>'s own methods serve neither.
/// </summary>
internal static class ComplexFunctions
{
    public static Complex Sign(Complex z)
    {
        if (z.Real == 0 && z.Imaginary == 0) return z;
        if (double.IsNaN(z.Real) || double.IsNaN(z.Imaginary)) return new Complex(double.NaN, double.NaN);
        double magnitude = double.Hypot(z.Real, z.Imaginary);
        return new Complex(z.Real / magnitude, z.Imaginary / magnitude);
    }

    public static Complex Exp(Complex z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        if (y == 0) return new Complex(Math.Exp(x), y);
        if (x == double.NegativeInfinity && !double.IsFinite(y)) return Complex.Zero;
        if (x == double.PositiveInfinity && !double.IsFinite(y)) return new Complex(x, double.NaN);
        var (sine, cosine) = Math.SinCos(y);
        return ScaledByExp(x, cosine, sine);
    }

    /// <summary>Multiplies both parts with a power of e that may overflow alone where the product does not.</summary>
    private static Complex ScaledByExp(double x, double real, double imaginary)
    {
        if (x < 709) return new Complex(Math.Exp(x) * real, Math.Exp(x) * imaginary);
        double half = Math.Exp(x / 2);
        return new Complex(half * real * half, half * imaginary * half);
    }

    public static Complex ExpMinusOne(Complex z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        if (y == 0) return new Complex(RealFunctions.ExpMinusOne(x), y);
        if (x == double.NegativeInfinity && !double.IsFinite(y)) return new Complex(-1, 0);
        if (x == double.PositiveInfinity && !double.IsFinite(y)) return new Complex(x, double.NaN);
        if (x > 40) return Exp(z);
        double halfSine = Math.Sin(y / 2);
        double real = Math.FusedMultiplyAdd(RealFunctions.ExpMinusOne(x), Math.Cos(y), -2 * halfSine * halfSine);
        return new Complex(real, Math.Exp(x) * Math.Sin(y));
    }

    public static Complex Log(Complex z) => new(LogMagnitude(z.Real, z.Imaginary), Math.Atan2(z.Imaginary, z.Real));

    public static Complex LogPlusOne(Complex z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        double imaginary = Math.Atan2(y, 1 + x);
        if (double.Hypot(x, y) > 0.5 || !double.IsFinite(x) || !double.IsFinite(y)) return new Complex(LogMagnitudePlusOne(x, y), imaginary);
        // |1+z|² = 1 + (2x + x² + y²), whose terms may cancel.
        return new Complex(0.5 * RealFunctions.LogPlusOne(ExactSum.Of(2 * x, x, x, y, y)), imaginary);
    }

    private static double LogMagnitudePlusOne(double x, double y)
    {
        double sum = 1 + x;
        double squared = (sum * sum) + (y * y);
        return squared is > 0.25 and < 4 ? 0.5 * RealFunctions.LogPlusOne(ExactSum.Of(2 * x, x, x, y, y)) : LogMagnitude(sum, y);
    }

    private static double LogMagnitude(double x, double y)
    {
        double large = Math.Max(Math.Abs(x), Math.Abs(y));
        double small = Math.Min(Math.Abs(x), Math.Abs(y));
        if (double.IsInfinity(x) || double.IsInfinity(y)) return double.PositiveInfinity;
        if (small == 0 || double.IsNaN(large)) return Math.Log(large);
        double squared = (large * large) + (small * small);
        // Near the unit circle the logarithm is that of one plus what the exact squares leave.
        if (squared is > 0.5 and < 2) return 0.5 * RealFunctions.LogPlusOne(ExactSum.Of(-1, large, large, small, small));
        double ratio = small / large;
        return Math.Log(large) + (0.5 * RealFunctions.LogPlusOne(ratio * ratio));
    }

    public static Complex Sqrt(Complex z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        if (x == 0 && y == 0) return new Complex(0, y);
        if (double.IsInfinity(y)) return new Complex(double.PositiveInfinity, y);
        if (double.IsPositiveInfinity(x)) return new Complex(x, double.IsNaN(y) ? y : Math.CopySign(0, y));
        if (double.IsNegativeInfinity(x)) return new Complex(double.IsNaN(y) ? y : 0, Math.CopySign(double.PositiveInfinity, y));
        if (double.IsNaN(x) || double.IsNaN(y)) return new Complex(double.NaN, double.NaN);
        // Powers of four keep the squares inside of hypot and their sum in range.
        int scale = 0;
        double large = Math.Max(Math.Abs(x), Math.Abs(y));
        if (large > 1e300) scale = 2;
        else if (large < 1e-290) scale = -120;
        (x, y) = (Math.ScaleB(x, -scale), Math.ScaleB(y, -scale));
        double root = Math.Sqrt((Math.Abs(x) + double.Hypot(x, y)) / 2);
        double other = y / (2 * root);
        var (real, imaginary) = x >= 0 ? (root, other) : (Math.Abs(other), Math.CopySign(root, y));
        return new Complex(Math.ScaleB(real, scale / 2), Math.ScaleB(imaginary, scale / 2));
    }

    public static Complex Rsqrt(Complex z)
    {
        if (z.Imaginary == 0 && z.Real > 0) return new Complex(1 / Math.Sqrt(z.Real), -z.Imaginary);
        if (z.Imaginary == 0 && z.Real == 0) return new Complex(double.PositiveInfinity, double.NaN);
        return ComplexArithmetic.Divide(Complex.One, Sqrt(z));
    }

    public static Complex Cbrt(Complex z)
    {
        if (z.Imaginary == 0 && z.Real >= 0) return new Complex(Math.Cbrt(z.Real), z.Imaginary);
        double root = Math.Cbrt(double.Hypot(z.Real, z.Imaginary));
        var (sine, cosine) = Math.SinCos(Math.Atan2(z.Imaginary, z.Real) / 3);
        return new Complex(root * cosine, root * sine);
    }

    public static Complex Logistic(Complex z)
    {
        if (z.Imaginary == 0) return new Complex(RealFunctions.Logistic(z.Real), z.Imaginary * 0.25);
        if (double.IsInfinity(z.Real)) return new Complex(z.Real > 0 ? 1 : 0, 0);
        // |1+exp(∓z)|² and 1+exp(∓x)cos y, written so that nothing cancels near the poles.
        double power = Math.Exp(-Math.Abs(z.Real)), minusOne = RealFunctions.ExpMinusOne(-Math.Abs(z.Real));
        double half = Math.Cos(z.Imaginary / 2), cosine = Math.Cos(z.Imaginary);
        double denominator = (minusOne * minusOne) + (4 * power * half * half);
        double real = z.Real >= 0 ? (2 * half * half) + (cosine * minusOne) : power * ((2 * half * half) + minusOne);
        return new Complex(real / denominator, power * Math.Sin(z.Imaginary) / denominator);
    }

    public static Complex Sine(Complex z)
    {
        // sin z = -i sinh(iz)
        var result = HyperbolicSine(-z.Imaginary, z.Real);
        return new Complex(result.Imaginary, -result.Real);
    }

    public static Complex Cosine(Complex z) => HyperbolicCosine(-z.Imaginary, z.Real);

    public static Complex Tan(Complex z)
    {
        // tan z = -i tanh(iz)
        var result = Tanh(new Complex(-z.Imaginary, z.Real));
        return new Complex(result.Imaginary, -result.Real);
    }

    public static Complex Tanh(Complex z)
    {
        var (x, y) = (z.Real, z.Imaginary);
        if (double.IsNaN(x)) return new Complex(x, y == 0 ? y : double.NaN);
        if (double.IsInfinity(x)) return new Complex(Math.CopySign(1, x), double.IsFinite(y) ? Math.CopySign(0, Math.Sin(2 * y)) : 0);
        if (!double.IsFinite(y)) return new Complex(x == 0 ? x : double.NaN, double.NaN);
        if (Math.Abs(x) > 22) return new Complex(Math.CopySign(1, x), 4 * Math.Sin(y) * Math.Cos(y) * Math.Exp(-2 * Math.Abs(x)));
        // Kahan: no cancellation anywhere.
        double tangent = Math.Tan(y);
        double beta = 1 + (tangent * tangent);
        double sine = Math.Sinh(x);
        double cosine = Math.Sqrt(1 + (sine * sine));
        if (double.IsInfinity(tangent)) return new Complex(cosine / sine, 1 / tangent);
        double denominator = 1 + (beta * sine * sine);
        return new Complex(beta * cosine * sine / denominator, tangent / denominator);
    }

    private static Complex HyperbolicSine(double x, double y)
    {
        if (y == 0) return new Complex(Math.Sinh(x), y);
        if (x == 0) return new Complex(double.IsFinite(y) ? Math.CopySign(0, x * Math.Cos(y)) : x, Math.Sin(y));
        if (double.IsInfinity(x) && !double.IsFinite(y)) return new Complex(x, double.NaN);
        var (sine, cosine) = Math.SinCos(y);
        if (Math.Abs(x) < 709) return new Complex(Math.Sinh(x) * cosine, Math.Cosh(x) * sine);
        return ScaledByExp(Math.Abs(x), Math.CopySign(0.5, x) * cosine, 0.5 * sine);
    }

    private static Complex HyperbolicCosine(double x, double y)
    {
        if (y == 0) return new Complex(Math.Cosh(x), x == 0 || double.IsNaN(x) ? x * y : Math.CopySign(0, x) * y);
        if (x == 0) return new Complex(Math.Cos(y), double.IsFinite(y) ? x * Math.Sin(y) : x);
        if (double.IsInfinity(x) && !double.IsFinite(y)) return new Complex(double.PositiveInfinity, double.NaN);
        var (sine, cosine) = Math.SinCos(y);
        if (Math.Abs(x) < 709) return new Complex(Math.Cosh(x) * cosine, Math.Sinh(x) * sine);
        return ScaledByExp(Math.Abs(x), 0.5 * cosine, Math.CopySign(0.5, x) * sine);
    }
}
