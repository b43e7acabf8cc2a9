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
        var x = z.Real();
        var zero = x.Like(0.0);
        var isRight = x >= zero;
        var (one, minusOne) = (x.Like(1.0), x.Like(-1.0));
        var sign = isRight.Select(one, minusOne);
        var four = x.Like(4.0);
        var sizeX = x.Abs();
        var spread = Spread(x);
        var safe = spread * spread;
        var isSafeX = sizeX < safe;
        var y = z.Imaginary();
        var sizeY = y.Abs();
        var isSafe = isSafeX & (sizeY < safe);
        var below = one - sizeX;
        var belowSquare = below * below;
        var square = y * y;
        var near = sizeX / (belowSquare + square);
        var isFlat = sizeY * spread < sizeX;
        var far = isFlat.Select(one / sizeX, AtLarge());
        var real = sign * (four * isSafe.Select(near, far)).Log1p() * 0.25;
        var angle = (y + y).Atan2((below * (one + sizeX)) - square);
        var rightAngle = (y >= 0).Select(one, minusOne) * x.Like(Math.PI);
        return real.Complex(isSafe.Select(angle, rightAngle) * x.Like(0.5));

        // 1 / (x / y + y / x) / y, which is zero where a part is infinite.
        Term AtLarge()
        {
            var plus = x.Like(double.PositiveInfinity);
            var isPlus = x.Is(plus);
            var minus = x.Like(double.NegativeInfinity);
            var isInfinite = isPlus | x.Is(minus) | (y.Is(plus) | y.Is(minus));
            return isInfinite.Select(zero, one / ((sizeX / y) + (y / sizeX)) / y);
        }
    }

    /// <summary>A little more than the reciprocal of the precision: what is that much smaller does not count beside the other. Which one, the largest number of the type tells.</summary>
    private static Term Spread(Term x)
    {
        var largest = x.LikeLargest();
        var isDouble = largest > 1e+308;
        var (ofDouble, isSingle) = (x.Like((1L << 53) + 2.0), largest > 1e+38);
        return isDouble.Select(ofDouble, isSingle.Select(x.Like((1L << 24) + 2.0), x.Like((1L << 11) + 2.0)));
    }
}
