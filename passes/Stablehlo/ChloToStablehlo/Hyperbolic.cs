using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Hyperbolic functions. The factor ½ goes into the exponent, so that only what is too large overflows.</summary>
internal static class Hyperbolic
{
    private static readonly double LogHalf = Math.Log(0.5);

    /// <summary>exp(x + log ½) + exp(log ½ - x)</summary>
    public static Term Cosh(Term x) => (x + LogHalf).Exp() + (LogHalf - x).Exp();

    /// <summary>exp(x + log ½) - exp(log ½ - x), which cancels near zero; there ½ (e + e / (e + 1)) with e = expm1(x).</summary>
    public static Term Sinh(Term x)
    {
        var large = SinhOfLarge(x);
        var e = x.Expm1();
        var small = 0.5 * (e + (e / (e + 1)));
        return (x.Abs() < 1).Select(small, large);
    }

    public static Term SinhOfLarge(Term x) => (x + LogHalf).Exp() - (LogHalf - x).Exp();
}
