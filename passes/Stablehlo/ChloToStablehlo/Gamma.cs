using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The gamma function's logarithm and that one's derivative, by C. Lanczos, "A Precision Approximation of the Gamma Function", 1964.</summary>
/// <remarks>
/// Γ(z + 1) = √(2π) t^(z + ½) e^(-t) a(z), where t = z + g + ½ and a(z) = c₀ + Σ cₖ / (z + k). Left of ½ by reflection.
/// g = 7 with nine coefficients is the choice that is least sensitive to errors of the logarithm.
/// </remarks>
internal static class Gamma
{
    private const double G = 7;
    private const double C0 = 0.99999999999980993227684700473478;

    private static readonly double[] C =
    [
        676.520368121885098567009190444019, -1259.13921672240287047156078755283, 771.3234287776530788486528258894, -176.61502916214059906584551354,
        12.507343278686904814458936853, -0.13857109526572011689554707, 9.984369578019570859563e-6, 1.50563273514931155834e-7,
    ];

    /// <summary>log |Γ(x)|: ½ log 2π + (z + ½ - t / log t) log t + log a(z), where z = x - 1.</summary>
    public static Term Lgamma(Term x)
    {
        var isLeft = x < 0.5;
        var one = x.Like(1.0);
        var z = isLeft.Select(-x, x - one);
        var a = x.Like(C0);
        for (int k = 0; k < C.Length; k++) a += C[k] / (z + (k + 1.0));
        var (t, logT) = Logarithm(z);
        // In this form t itself, which may be large, is not multiplied.
        var right = ((Math.Log(2) + Math.Log(Math.PI)) / 2) + ((z + 0.5 - (t / logT)) * logT) + a.Log();
        // log |Γ(x)| = log π - log |sin πx| - log |Γ(1 - x)|; the sine has period 1 and is symmetric, so that its argument can be small.
        var fraction = x.Abs() - x.Abs().Floor();
        fraction = (fraction > 0.5).Select(one - fraction, fraction);
        var logSine = (Math.PI * fraction).Sin().Log();
        // At a pole that logarithm is -∞, and infinities must not meet.
        var left = logSine.IsFinite().Select(Math.Log(Math.PI) - logSine - right, -logSine);
        return x.Abs().Is(double.PositiveInfinity).Select(x.Like(double.PositiveInfinity), isLeft.Select(left, right));
    }

    /// <summary>log t + a'(z) / a(z) - g / t, where z = x - 1; NaN at zero and the negative integers.</summary>
    public static Term Digamma(Term x)
    {
        var isLeft = x < 0.5;
        var z = isLeft.Select(-x, x - 1);
        var (a, slope) = (x.Like(C0), x.Like(0.0));
        for (int k = 0; k < C.Length; k++)
        {
            var place = z + (k + 1.0);
            slope -= C[k] / (place * place);
            a += C[k] / place;
        }
        var (t, logT) = Logarithm(z);
        var right = logT + (slope / a) - (G / t);
        // ψ(x) = ψ(1 - x) - π cot πx, whose argument is moved to ±½ first.
        var angle = Math.PI * (x + (x + 0.5).Floor().Abs());
        var left = right - (Math.PI * angle.Cos() / angle.Sin());
        var isPole = (x <= 0) & x.Is(x.Floor());
        return isPole.Select(x.Like(double.NaN), isLeft.Select(left, right));
    }

    /// <summary>t = z + g + ½ and its logarithm, log(g + ½) + log1p(z / (g + ½)).</summary>
    private static (Term T, Term LogT) Logarithm(Term z) => (G + 0.5 + z, Math.Log(G + 0.5) + (z / (G + 0.5)).Log1p());
}
