using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Arc sine and its relatives of complex numbers, which all follow from what <see cref="HullKernel"/> computes.</summary>
internal static class ComplexInverses
{
    /// <summary>atan2(x, √(a² - x²)) ± i log(a + √(a² - 1))</summary>
    public static Term Asin(Term z)
    {
        var x = z.Real();
        var kernel = HullKernel.Of(z);
        var real = x.Atan2(kernel.Real());
        var isBelow = z.Imaginary() < x.Like(0.0);
        var log = kernel.Imaginary();
        return real.Complex(isBelow.Select(-log, log));
    }

    /// <summary>atan2(√(a² - x²), x) ∓ i log(a + √(a² - 1))</summary>
    public static Term Acos(Term z)
    {
        var kernel = HullKernel.Of(z);
        var real = kernel.Real().Atan2(z.Real());
        var isBelow = z.Imaginary() < 0;
        var log = kernel.Imaginary();
        return real.Complex(isBelow.Select(log, -log));
    }

    /// <summary>log(a + √(a² - 1)) ± i atan2(√(a² - x²), x)</summary>
    public static Term Acosh(Term z)
    {
        var kernel = HullKernel.Of(z);
        var log = kernel.Imaginary();
        var isBelow = z.Imaginary() < 0;
        var angle = kernel.Real().Atan2(z.Real());
        return log.Complex(isBelow.Select(-angle, angle));
    }

    /// <summary>asinh z = -i asin(i z)</summary>
    public static Term Asinh(Term z)
    {
        var x = z.Real();
        var isLeft = x < 0;
        var y = z.Imaginary();
        var kernel = HullKernel.Of((-y).Complex(x));
        var log = kernel.Imaginary();
        return isLeft.Select(-log, log).Complex(y.Atan2(kernel.Real()));
    }
}
