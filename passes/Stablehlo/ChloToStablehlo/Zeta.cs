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
        var (zero, one, exponent) = (q.Like(0.0), q.Like(1.0), -x);
        var (place, sum) = (q, q.Power(exponent));
        for (int n = 1; n < Terms; n++)
        {
            place += one;
            sum += place.Power(exponent);
        }
        place += one;
        var power = place.Power(exponent);
        var oneLikeX = x.Like(1.0);
        var integral = power * place / (x - oneLikeX);
        var inverse = one / (place * place);
        var tail = zero;
        for (int i = 0; i < Factors.Length - 1; i++)
        {
            double order = (2 * Factors.Length) - 2 - (2 * i);
            tail = (x + order) * (x + (order - 1)) * (inverse * (tail + (1 / Factors[i])));
        }
        var half = q.Like(0.5);
        var rest = power * (half + (x / place * ((1 / Factors[^1]) + tail)));
        var all = sum + integral + rest;
        // Where the next power does not count any more, the sum is all.
        var (lastSize, size) = (power.Abs(), sum.Abs());
        var value = (lastSize < size * sum.LikeSmallest()).Select(sum, all);
        return AtTheEdges(x, q, value, zero, one, oneLikeX);
    }

    /// <summary>NaN for x below 1; infinite for x = 1; for q ≤ 0 defined for integers x only, and at the poles infinite where x is even.</summary>
    private static Term AtTheEdges(Term x, Term q, Term value, Term zero, Term one, Term oneLikeX)
    {
        var nan = x.Like(double.NaN);
        value = (x < oneLikeX).Select(nan, value);
        var isLeft = q <= zero;
        value = (isLeft & x.IsNot(x.Floor())).Select(nan, value);
        var infinity = x.Like(double.PositiveInfinity);
        var isPole = isLeft & q.Is(q.Floor());
        var two = x.Like(2.0);
        var isEven = x.Is(x.Floor()) & x.Remainder(two).Is(zero);
        value = isPole.Select(isEven.Select(infinity, nan), value);
        return x.Is(one).Select(infinity, value);
    }

    /// <summary>ψ(n, x) = (-1)^(n + 1) n! ζ(n + 1, x); the digamma function for n = 0; NaN where n is no natural number.</summary>
    public static Term Polygamma(Term n, Term x)
    {
        var (one, two) = (x.Like(1.0), x.Like(2.0));
        var sign = (two * n.Remainder(two)) - one;
        var next = n + one;
        var factorial = Gamma.Lgamma(next).Exp();
        var zeta = Hurwitz(next, x);
        var value = sign * factorial * zeta;
        var zero = x.Like(0.0);
        value = n.Is(zero).Select(Gamma.Digamma(x), value);
        return (n.IsNot(n.Floor()) | (n < zero)).Select(x.Like(double.NaN), value);
    }
}
