using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>
/// Arc sine and its relatives of complex numbers, by T. E. Hull, T. F. Fairgrieve, P. T. P. Tang,
/// "Implementing the complex arcsine and arccosine functions using exception handling", 1997.
/// </summary>
/// <remarks>
/// With x = |Re z|, y = |Im z|, r and s the distances of z from -1 and 1, and a = (r + s) / 2, all four functions follow from
/// √(a² - x²) and log(a + √(a² - 1)), each computed without cancellation.
/// </remarks>
internal static class ComplexInverses
{
    public static Term Asin(Term z)
    {
        var (root, log) = Kernel(z);
        return z.Real().Atan2(root).Complex((z.Imaginary() < 0).Select(-log, log));
    }

    public static Term Acos(Term z)
    {
        var (root, log) = Kernel(z);
        return root.Atan2(z.Real()).Complex((z.Imaginary() < 0).Select(log, -log));
    }

    public static Term Acosh(Term z)
    {
        var (root, log) = Kernel(z);
        var angle = root.Atan2(z.Real());
        return log.Complex((z.Imaginary() < 0).Select(-angle, angle));
    }

    /// <summary>asinh z = -i asin(i z)</summary>
    public static Term Asinh(Term z)
    {
        var (x, y) = (z.Real(), z.Imaginary());
        var (root, log) = Kernel((-y).Complex(x));
        return (x < 0).Select(-log, log).Complex(y.Atan2(root));
    }

    /// <summary>√(a² - x²) + i log(a + √(a² - 1)), from which all of them follow.</summary>
    public static Term Shared(Term z)
    {
        var (root, log) = Kernel(z);
        return root.Complex(log);
    }

    /// <summary>√(a² - x²) and log(a + √(a² - 1)).</summary>
    private static (Term Root, Term Log) Kernel(Term z)
    {
        var (x, y) = (z.Real().Abs(), z.Imaginary().Abs());
        var (right, left) = (x + 1, x - 1);
        var (r, s) = (Hypotenuse.Of(right.Abs(), y), Hypotenuse.Of(left.Abs(), y));
        var a = 0.5 * (r + s);
        return (Root(x, y, right, left, r, s, a), Log(x, y, right, left, r, s, a));
    }

    private static double SafeMaximum(Term x) => Math.Sqrt(x.Float.Format.Largest().ToDouble()) / 8;

    private static double SafeMinimum(Term x) => Math.Sqrt(Math.ScaleB(1, x.Float.Format.MinExponent)) * 4;

    private static Term Root(Term x, Term y, Term right, Term left, Term r, Term s, Term a)
    {
        var half = 0.5 * (a + x);
        var near = (half * ((y * y / (r + right)) + (s - left))).Sqrt();
        var far = y * ((half / (r + right)) + (half / (s + left))).Sqrt();
        return (x.Max(y) >= SafeMaximum(x)).Select(y, (x <= 1).Select(near, far));
    }

    private static Term Log(Term x, Term y, Term right, Term left, Term r, Term s, Term a)
    {
        double safe = SafeMaximum(x);
        // Beyond some size of y, x counts for nothing, or y for all.
        var limit = (x < safe * 1e12).Select(x.Like(safe * 1e-6), x.Like(safe * 1e2));
        var isHigh = y >= limit;
        var greater = isHigh.Select(y, x);
        var ratio = (isHigh & !y.Is(double.PositiveInfinity)).Select(x / y, x.Like(0.0));
        var huge = Math.Log(2) + greater.Log() + (0.5 * (ratio * ratio).Log1p());
        var halfSquare = 0.5 * (y * y);
        var aboveOne = (halfSquare / (r + right)) + (0.5 * (s + left));
        var belowOne = (a <= 1.5).Select((halfSquare / (r + right)) + (halfSquare / (s - left)), a - 1);
        var isFlat = (y < SafeMinimum(x)) & (x < 1);
        var excess = isFlat.Select(-(right * left / (a + 1)), (x >= 1).Select(aboveOne, belowOne));
        var root = (excess * (a + 1)).Sqrt();
        var usual = isFlat.Select(y / root, (excess + root).Log1p());
        return (greater >= isHigh.Select(limit, x.Like(safe))).Select(huge, usual);
    }
}
