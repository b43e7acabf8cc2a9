using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ComplexMathExpander;

/// <summary>The exponential function of complex numbers.</summary>
internal static class ComplexExponential
{
    /// <summary>exp x (cos y + i sin y), in two steps where exp x overflows and its product with a sine may yet not; real where y is 0.</summary>
    public static Term Exp(Term z)
    {
        var x = z.Real();
        var exp = x.Exp();
        var overflows = exp.Is(double.PositiveInfinity);
        var half = (x * 0.5).Exp();
        var y = z.Imaginary();
        var cosine = y.Cos();
        var real = overflows.Select(half * cosine * half, exp * cosine);
        var zero = x.Like(0.0);
        var isReal = y.Is(zero);
        var sine = y.Sin();
        return real.Complex(isReal.Select(zero, overflows.Select(half * sine * half, exp * sine)));
    }
}
