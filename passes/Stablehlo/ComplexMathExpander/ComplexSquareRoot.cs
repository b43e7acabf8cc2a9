using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ComplexMathExpander;

/// <summary>The square root of complex numbers whose real part is not negative.</summary>
/// <remarks>
/// With u = √((|z| + |x|) / 2), the parts of the root of z = x + i y are u and y / 2u: u is the real one where x ≥ 0, and the
/// imaginary one, with y's sign, elsewhere. Neither cancels. Where u itself would be 0 or infinite, the greater of |x| and |y| is
/// taken out of the root first.
/// </remarks>
internal static class ComplexSquareRoot
{
    private static readonly double
        Diagonal = Math.Sqrt((1 + Math.Sqrt(2)) / 2),
        RootOfTwo = Math.Sqrt(2);

    public static Term Sqrt(Term z)
    {
        var x = z.Real();
        var zero = x.Like(0.0);
        var isRight = x >= zero;
        var y = z.Imaginary();
        var (u, quotient) = Parts(x.Abs(), y.Abs(), zero);
        var real = isRight.Select(u, quotient);
        var isLeft = x < zero;
        var isBelow = y < zero;
        return real.Complex(isLeft.Select(isBelow.Select(-u, u), isBelow.Select(-quotient, quotient)));
    }

    /// <summary>u and |y| / 2u, of |x| and |y|.</summary>
    private static (Term U, Term Quotient) Parts(Term x, Term y, Term zero)
    {
        var isDiagonal = x.Is(y);
        var (rootX, rootTwo) = (x.Sqrt(), x.Like(RootOfTwo));
        var onDiagonal = rootX * (Diagonal * RootOfTwo) / rootTwo;
        var (one, two) = (x.Like(1.0), x.Like(2.0));
        var usual = ((Hypotenuse.Of(x, y) / two) + (x / two)).Sqrt();
        var isOutOfRange = usual.Is(zero) | usual.Is(double.PositiveInfinity);
        var (isFlat, isSteep, rootY) = (x > y, x < y, y.Sqrt());
        var ratio = isDiagonal.Select(one, isSteep.Select(x / y, y / x));
        var length = Hypotenuse.Of(one, ratio.Abs());
        var (flat, steep) = ((one + length).Sqrt(), (ratio + length).Sqrt());
        var scaled = isFlat.Select(rootX * (flat / rootTwo), rootY * (steep / rootTwo));
        var rootOfRatio = isDiagonal.Select(one, isSteep.Select(rootX / rootY, rootY / rootX));
        var scaledQuotient = isFlat.Select(rootY * rootOfRatio / (flat * rootTwo), rootY / (steep * rootTwo));
        return (
            isDiagonal.Select(onDiagonal, isOutOfRange.Select(scaled, usual)),
            isDiagonal.Select(rootY / (2 * Diagonal), isOutOfRange.Select(scaledQuotient, y / (usual * two))));
    }
}
