using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Sums of powers and of Chebyshev polynomials.</summary>
internal static class Polynomials
{
    /// <summary>By Horner's rule.</summary>
    /// <param name="x">Where.</param>
    /// <param name="coefficients">From the highest power down to the constant.</param>
    public static Term Horner(Term x, ReadOnlySpan<double> coefficients)
    {
        var sum = x.Like(coefficients[0]);
        foreach (double coefficient in coefficients[1..]) sum = (sum * x) + coefficient;
        return sum;
    }

    /// <summary>By Clenshaw's recurrence, as in Cephes' <c>chbevl</c>: x runs from -2 to 2, and the constant counts half.</summary>
    /// <param name="x">Where.</param>
    /// <param name="coefficients">From the highest polynomial down to the constant.</param>
    public static Term Chebyshev(Term x, ReadOnlySpan<double> coefficients)
    {
        var (b0, b1, b2) = (x.Like(0.0), x.Like(0.0), x.Like(0.0));
        foreach (double coefficient in coefficients)
        {
            (b2, b1) = (b1, b0);
            b0 = (x * b1) - b2 + coefficient;
        }
        return (b0 - b2) * 0.5;
    }
}
