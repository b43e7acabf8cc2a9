using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Inverse hyperbolic functions of floats.</summary>
internal static class InverseHyperbolic
{
    /// <summary>log1p(√(x - 1) (√(x + 1) + √(x - 1))); log 2 + log x where the product would overflow.</summary>
    public static Term Acosh(Term x)
    {
        var (largest, two) = (x.LikeLargest(), x.Like(2.0));
        var isLarge = x >= largest / two;
        var large = two.Log() + x.Log();
        var one = x.Like(1.0);
        var root = (x - one).Sqrt();
        return isLarge.Select(large, (root * ((x + one).Sqrt() + root)).Log1p());
    }

    /// <summary>sign(x) log1p(|x| + x² / (1 + √(1 + x²))); log 2 + log |x| where the square would overflow.</summary>
    public static Term Asinh(Term x)
    {
        var (sign, size) = (x.Sign(), x.Abs());
        var isLarge = size >= x.LikeLargest().Sqrt();
        var large = x.Like(2.0).Log() + size.Log();
        var (square, one) = (size * size, x.Like(1.0));
        var small = (size + (square / (one + (one + square).Sqrt()))).Log1p();
        return sign * isLarge.Select(large, small);
    }

    /// <summary>½ (log1p(x) - log1p(-x)); NaN beyond ±1.</summary>
    public static Term Atanh(Term x) => (x.Abs() > 1).Select(x.Like(double.NaN), (x.Log1p() - (-x).Log1p()) * 0.5);
}
