using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Inverse tangents of complex numbers z = x + y i.</summary>
internal static class ComplexArctangents
{
    /// <summary>atan z = -i atanh(i z)</summary>
    public static Term Atan(Term z)
    {
        var w = Atanh((-z.Imaginary()).Complex(z.Real()));
        return w.Imaginary().Complex(-w.Real());
    }

    /// <summary>¼ sign(x) log1p(4 |x| / ((1 - |x|)² + y²)) + ½ i atan2(2 y, (1 - |x|) (1 + |x|) - y²), both by their limits where squares would overflow.</summary>
    public static Term Atanh(Term z)
    {
        var (x, y) = (z.Real(), z.Imaginary());
        var (sizeX, sizeY) = (x.Abs(), y.Abs());
        // A little more than the reciprocal of the precision: what is that much smaller does not count beside the other.
        double spread = (x.Float.Width == 64 ? 1L << 53 : x.Float.Width == 32 ? 1L << 24 : 1L << 11) + 2;
        double safe = spread * spread;
        var isSafe = (sizeX < safe) & (sizeY < safe);
        var below = 1 - sizeX;
        var square = y * y;
        var isInfinite = x.Is(double.PositiveInfinity) | x.Is(double.NegativeInfinity) | (y.Is(double.PositiveInfinity) | y.Is(double.NegativeInfinity));
        var both = isInfinite.Select(x.Like(0.0), 1 / ((sizeX / y) + (y / sizeX)) / y);
        var large = (sizeY * spread < sizeX).Select(1 / sizeX, both);
        var quotient = isSafe.Select(sizeX / ((below * below) + square), large);
        var real = (x >= 0).Select(x.Like(1.0), x.Like(-1.0)) * (4 * quotient).Log1p() * 0.25;
        var angle = isSafe.Select((y + y).Atan2((below * (1 + sizeX)) - square), (y >= 0).Select(y.Like(1.0), y.Like(-1.0)) * Math.PI);
        return real.Complex(angle * 0.5);
    }
}
