using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Inverse hyperbolic functions of floats.</summary>
internal static class InverseHyperbolic
{
    /// <summary>log1p(√(x - 1) (√(x + 1) + √(x - 1))); log 2 + log x where the product would overflow.</summary>
    public static Term Acosh(Term x)
    {
        var isLarge = x >= x.LikeLargest() / 2;
        var root = (x - 1).Sqrt();
        return isLarge.Select(Math.Log(2) + x.Log(), (root * ((x + 1).Sqrt() + root)).Log1p());
    }

    /// <summary>sign(x) log1p(|x| + x² / (1 + √(1 + x²))); log 2 + log |x| where the square would overflow.</summary>
    public static Term Asinh(Term x)
    {
        var size = x.Abs();
        var square = size * size;
        var small = (size + (square / (1 + (1 + square).Sqrt()))).Log1p();
        return x.Sign() * (size >= x.LikeLargest().Sqrt()).Select(Math.Log(2) + size.Log(), small);
    }

    /// <summary>½ (log1p(x) - log1p(-x)); NaN beyond ±1.</summary>
    public static Term Atanh(Term x) => (x.Abs() > 1).Select(x.Like(double.NaN), (x.Log1p() - (-x).Log1p()) * 0.5);
}
