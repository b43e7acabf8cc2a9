using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The zeta function of Hurwitz and the polygamma functions, which follow from it.</summary>
internal static class Zeta
{
    /// <summary>So many terms are summed as they are.</summary>
    private const int Terms = 10;

    /// <summary>(2k)! / B₂ₖ for the Bernoulli numbers, from k = 12 down to 1.</summary>
    private static readonly double[] Factors =
    [
        -7.1661652561756670113e18, 1.8152105401943546773e17, -4.5979787224074726105e15, 1.1646782814350067249e14, -2.950130727918164224e12,
        7.47242496e10, -1.8924375803183791606e9, 47900160.0, -1209600.0, 30240.0, -720.0, 12.0,
    ];

    /// <summary>
    /// Σ (q + n)^-x over ten terms and the rest by the formula of Euler and Maclaurin with twelve terms, by Horner's rule: formula (5) of
    /// F. Johansson, "Rigorous high-precision computation of the Hurwitz zeta function and its derivatives", 2013.
    /// </summary>
    public static Term Hurwitz(Term x, Term q)
    {
        var (one, exponent) = (q.Like(1.0), -x);
        var (place, sum) = (q, q.Power(exponent));
        for (int n = 1; n < Terms; n++)
        {
            place += one;
            sum += place.Power(exponent);
        }
        place += one;
        var power = place.Power(exponent);
        var integral = power * place / (x - 1);
        var inverse = 1 / (place * place);
        var tail = q.Like(0.0);
        for (int i = 0; i < Factors.Length - 1; i++)
        {
            double order = (2 * Factors.Length) - 2 - (2 * i);
            tail = (x + order) * (x + (order - 1)) * (inverse * (tail + (1 / Factors[i])));
        }
        var rest = power * (0.5 + (x / place * ((1 / Factors[^1]) + tail)));
        // Where the next power does not count any more, the sum is all.
        var isDone = power.Abs() < sum.Abs() * sum.LikeSmallest();
        return AtTheEdges(x, q, isDone.Select(sum, sum + integral + rest));
    }

    /// <summary>NaN for x below 1; infinite for x = 1; for q ≤ 0 defined for integers x only, and at the poles infinite where x is even.</summary>
    private static Term AtTheEdges(Term x, Term q, Term value)
    {
        var (nan, infinity) = (x.Like(double.NaN), x.Like(double.PositiveInfinity));
        var isLeft = q <= 0;
        var floor = x.Floor();
        value = (x < 1).Select(nan, value);
        value = (isLeft & x.IsNot(floor)).Select(nan, value);
        var isEven = x.Is(floor) & x.Remainder(x.Like(2.0)).Is(0.0);
        value = (isLeft & q.Is(q.Floor())).Select(isEven.Select(infinity, nan), value);
        return x.Is(1.0).Select(infinity, value);
    }

    /// <summary>ψ(n, x) = (-1)^(n + 1) n! ζ(n + 1, x); the digamma function for n = 0; NaN where n is no natural number.</summary>
    public static Term Polygamma(Term n, Term x)
    {
        var next = n + 1;
        var sign = (2 * n.Remainder(n.Like(2.0))) - 1;
        var value = sign * Gamma.Lgamma(next).Exp() * Hurwitz(next, x);
        value = n.Is(0.0).Select(Gamma.Digamma(x), value);
        return (n.IsNot(n.Floor()) | (n < 0)).Select(x.Like(double.NaN), value);
    }
}
