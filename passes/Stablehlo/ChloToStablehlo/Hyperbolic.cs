using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Hyperbolic functions. The factor ½ goes into the exponent, so that only what is too large overflows.</summary>
internal static class Hyperbolic
{
    /// <summary>exp(x + log ½) + exp(log ½ - x)</summary>
    public static Term Cosh(Term x)
    {
        var logHalf = x.Like(0.5).Log();
        return (x + logHalf).Exp() + (logHalf - x).Exp();
    }

    /// <summary>exp(x + log ½) - exp(log ½ - x), which cancels near zero; there ½ (e + e / (e + 1)) with e = expm1(x).</summary>
    public static Term Sinh(Term x)
    {
        var large = SinhOfLarge(x);
        var (e, one, half) = (x.Expm1(), x.Like(1.0), x.Like(0.5));
        var small = half * (e + (e / (e + one)));
        return (x.Abs() < one).Select(small, large);
    }

    public static Term SinhOfLarge(Term x)
    {
        var logHalf = x.Like(0.5).Log();
        return (x + logHalf).Exp() - (logHalf - x).Exp();
    }
}
