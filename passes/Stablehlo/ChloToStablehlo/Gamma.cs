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
        var (isLeft, half, one, z) = Start(x);
        var a = x.Like(C0);
        for (int k = 0; k < C.Length; k++) a += x.Like(C[k]) / (z + (k + 1.0));
        var (t, logT) = Logarithm(z);
        // In this form t itself, which may be large, is not multiplied.
        var shrink = t / logT;
        var power = (z + half - shrink) * logT;
        var logA = a.Log();
        var right = ((Math.Log(2) + Math.Log(Math.PI)) / 2) + power + logA;
        // log |Γ(x)| = log π - log |sin πx| - log |Γ(1 - x)|; the sine has period 1 and is symmetric, so that its argument can be small.
        var size = x.Abs();
        var fraction = size - size.Floor();
        fraction = (half < fraction).Select(one - fraction, fraction);
        var logSine = (Math.PI * fraction).Sin().Log();
        var left = Math.Log(Math.PI) - logSine - right;
        // At a pole that logarithm is -∞, and infinities must not meet.
        left = logSine.IsFinite().Select(left, -logSine);
        var value = isLeft.Select(left, right);
        return x.Abs().Is(double.PositiveInfinity).Select(x.Like(double.PositiveInfinity), value);
    }

    /// <summary>log t + a'(z) / a(z) - g / t, where z = x - 1; NaN at zero and the negative integers.</summary>
    public static Term Digamma(Term x)
    {
        var (isLeft, _, _, z) = Start(x);
        var (zero, a) = (x.Like(0.0), x.Like(C0));
        var slope = zero;
        for (int k = 0; k < C.Length; k++)
        {
            var c = x.Like(C[k]);
            var next = z + (k + 1.0);
            slope -= c / (next * next);
            a += c / next;
        }
        var (t, logT) = Logarithm(z);
        var (relative, shift) = (slope / a, G / t);
        var right = logT + relative - shift;
        // ψ(x) = ψ(1 - x) - π cot πx, whose argument is moved to ±½ first.
        var place = x + (x + 0.5).Floor().Abs();
        var pi = x.Like(Math.PI);
        var angle = pi * place;
        var (cos, sin) = (angle.Cos(), angle.Sin());
        var left = right - (pi * cos / sin);
        var value = isLeft.Select(left, right);
        var isPole = (x <= zero) & x.Is(x.Floor());
        return isPole.Select(x.Like(double.NaN), value);
    }

    /// <summary>z = x - 1, or -x left of ½.</summary>
    private static (Term IsLeft, Term Half, Term One, Term Z) Start(Term x)
    {
        var half = x.Like(0.5);
        var isLeft = x < half;
        var reflected = -x;
        var one = x.Like(1.0);
        return (isLeft, half, one, isLeft.Select(reflected, x - one));
    }

    /// <summary>t = z + g + ½ and its logarithm, log(g + ½) + log1p(z / (g + ½)).</summary>
    private static (Term T, Term LogT) Logarithm(Term z)
    {
        var shift = z.Like(G + 0.5);
        var t = shift + z;
        return (t, z.Like(Math.Log(G + 0.5)) + (z / shift).Log1p());
    }
}
