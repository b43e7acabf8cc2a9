using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>Complex arithmetic as C99's Annex G has it, with each part accurate.</summary>
internal static class ComplexArithmetic
{
    public static Complex Multiply(Complex left, Complex right)
    {
        var (a, b, c, d) = (left.Real, left.Imaginary, right.Real, right.Imaginary);
        double real = Difference(a * c, b * d, a, c, b, d);
        double imaginary = Difference(a * d, -(b * c), a, d, -b, c);
        if (!double.IsNaN(real) || !double.IsNaN(imaginary)) return new Complex(real, imaginary);
        return MultiplyInfinite(a, b, c, d);
    }

    // Where a product is not finite, the plain difference says what it must; else the exact one does.
    private static double Difference(double left, double right, double a, double c, double b, double d)
    {
        double plain = left - right;
        return double.IsFinite(plain) ? ExactSum.OfProducts(a, c, -b, d) : plain;
    }

    /// <summary>An infinity times anything but zero is an infinity, even where its other part is NaN.</summary>
    private static Complex MultiplyInfinite(double a, double b, double c, double d)
    {
        bool isInfinite = false;
        if (double.IsInfinity(a) || double.IsInfinity(b))
        {
            (a, b, c, d) = (Box(a), Box(b), ZeroIfNaN(c), ZeroIfNaN(d));
            isInfinite = true;
        }
        if (double.IsInfinity(c) || double.IsInfinity(d))
        {
            (c, d, a, b) = (Box(c), Box(d), ZeroIfNaN(a), ZeroIfNaN(b));
            isInfinite = true;
        }
        if (!isInfinite && (double.IsInfinity(a * c) || double.IsInfinity(b * d) || double.IsInfinity(a * d) || double.IsInfinity(b * c)))
        {
            (a, b, c, d) = (ZeroIfNaN(a), ZeroIfNaN(b), ZeroIfNaN(c), ZeroIfNaN(d));
            isInfinite = true;
        }
        if (!isInfinite) return new Complex(double.NaN, double.NaN);
        return new Complex(double.PositiveInfinity * ((a * c) - (b * d)), double.PositiveInfinity * ((a * d) + (b * c)));
    }

    public static Complex Divide(Complex left, Complex right)
    {
        var (a, b, c, d) = (left.Real, left.Imaginary, right.Real, right.Imaginary);
        double large = Math.Max(Math.Abs(c), Math.Abs(d));
        int scale = double.IsFinite(large) && large != 0 ? Math.ILogB(large) : 0;
        double scaledC = Math.ScaleB(c, -scale), scaledD = Math.ScaleB(d, -scale);
        double top = Math.Max(Math.Abs(a), Math.Abs(b));
        int topScale = double.IsFinite(top) && top != 0 ? Math.ILogB(top) : 0;
        double scaledA = Math.ScaleB(a, -topScale), scaledB = Math.ScaleB(b, -topScale);
        double denominator = (scaledC * scaledC) + (scaledD * scaledD);
        double real = Math.ScaleB(ExactSum.OfProducts(scaledA, scaledC, scaledB, scaledD) / denominator, topScale - scale);
        double imaginary = Math.ScaleB(ExactSum.OfProducts(scaledB, scaledC, -scaledA, scaledD) / denominator, topScale - scale);
        if (!double.IsNaN(real) || !double.IsNaN(imaginary)) return new Complex(real, imaginary);
        if (denominator == 0 && (!double.IsNaN(a) || !double.IsNaN(b)))
        {
            double infinity = Math.CopySign(double.PositiveInfinity, c);
            return new Complex(infinity * a, infinity * b);
        }
        if ((double.IsInfinity(a) || double.IsInfinity(b)) && double.IsFinite(c) && double.IsFinite(d))
        {
            (a, b) = (Box(a), Box(b));
            return new Complex(double.PositiveInfinity * ((a * c) + (b * d)), double.PositiveInfinity * ((b * c) - (a * d)));
        }
        if (double.IsInfinity(large) && double.IsFinite(a) && double.IsFinite(b))
        {
            (c, d) = (Box(c), Box(d));
            return new Complex(0 * ((a * c) + (b * d)), 0 * ((b * c) - (a * d)));
        }
        return new Complex(double.NaN, double.NaN);
    }

    public static Complex Power(Complex left, Complex right)
    {
        if (right == Complex.Zero) return Complex.One;
        if (left == Complex.Zero) return right.Real > 0 ? Complex.Zero : new Complex(double.NaN, double.NaN);
        if (right == Complex.One) return left;
        if (left.Imaginary == 0 && right.Imaginary == 0 && left.Real > 0) return new Complex(Math.Pow(left.Real, right.Real), 0);
        if (right.Imaginary == 0 && right.Real == Math.Floor(right.Real) && Math.Abs(right.Real) <= 16) return Power(left, (int)right.Real);
        return ComplexFunctions.Exp(Multiply(right, ComplexFunctions.Log(left)));
    }

    /// <summary>As StableHLO says: <c>-i log((y + ix) / sqrt(x² + y²))</c> with x the first argument.</summary>
    public static Complex Atan2(Complex x, Complex y)
    {
        var root = ComplexFunctions.Sqrt(Multiply(x, x) + Multiply(y, y));
        var quotient = Divide(y + new Complex(-x.Imaginary, x.Real), root);
        var log = ComplexFunctions.Log(quotient);
        return new Complex(log.Imaginary, -log.Real);
    }

    /// <summary>The order of maximum and minimum: real parts first.</summary>
    public static Complex Maximum(Complex left, Complex right) => IsNaN(left) || (!IsNaN(right) && Compare(left, right) >= 0) ? left : right;

    public static Complex Minimum(Complex left, Complex right) => IsNaN(left) || (!IsNaN(right) && Compare(left, right) <= 0) ? left : right;

    private static int Compare(Complex left, Complex right) =>
        left.Real != right.Real ? left.Real.CompareTo(right.Real) : left.Imaginary.CompareTo(right.Imaginary);

    private static bool IsNaN(Complex z) => double.IsNaN(z.Real) || double.IsNaN(z.Imaginary);

    private static Complex Power(Complex left, int exponent)
    {
        var result = Complex.One;
        for (int rest = Math.Abs(exponent); rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0) result = result == Complex.One ? left : Multiply(result, left);
            if (rest > 1) left = Multiply(left, left);
        }
        return exponent < 0 ? Divide(Complex.One, result) : result;
    }

    private static double Box(double x) => Math.CopySign(double.IsInfinity(x) ? 1 : 0, x);

    private static double ZeroIfNaN(double x) => double.IsNaN(x) ? Math.CopySign(0, x) : x;
}
