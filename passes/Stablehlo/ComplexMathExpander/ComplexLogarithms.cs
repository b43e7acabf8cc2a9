using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ComplexMathExpander;

/// <summary>Logarithms of complex numbers: half the logarithm of the square of the distance from 0, and the angle.</summary>
/// <remarks>
/// The square is close to 1 on a circle, where x² + y² - 1 cancels; there it is summed in twice the precision of its elements,
/// for log1p. Where squares would overflow or vanish, the greater part is taken out of the root.
/// </remarks>
internal static class ComplexLogarithms
{
    public static Term Log(Term z)
    {
        var (x, y) = (z.Real(), z.Imaginary());
        var minusOne = x.Like(-1.0);
        var (squareY, squareX) = (y * y, x * x);
        var isSteep = squareY > squareX;
        var errors = new SquareErrors(x.LikeLargest());
        var near = new PartialSums(minusOne)
            .Add(isSteep.Select(squareY, squareX))
            .Add(isSteep.Select(squareX, squareY))
            .Add(errors.Of(y, squareY))
            .Add(errors.Of(x, squareX))
            .CorrectedDescending();
        var half = x.Like(0.5);
        var isNear = near.Abs() < half;
        var nearLog = half * near.Log1p();
        var (absX, absY) = (x.Abs(), y.Abs());
        var greater = absX.Max(absY);
        var log = greater.Log();
        var smaller = absX.Min(absY);
        var ratio = smaller.Is(greater).Select(x.Like(1.0), smaller / greater);
        return isNear.Select(nearLog, log + (half * (ratio * ratio).Log1p())).Complex(y.Atan2(x));
    }

    /// <summary>log (1 + z), whose square is (1 + x)² + y² = 1 + (2x + x² + y²).</summary>
    public static Term Log1p(Term z)
    {
        var x = z.Real();
        var absX = x.Abs();
        var y = z.Imaginary();
        var absY = y.Abs();
        var greater = absX.Max(absY);
        var largest = x.LikeLargest();
        var isHuge = greater > largest.Sqrt() * 0.01;
        var log = greater.Log();
        var half = x.Like(0.5);
        var smaller = absX.Min(absY);
        var isDiagonal = smaller.Is(greater);
        var one = x.Like(1.0);
        var ratio = smaller / greater;
        var huge = log + (half * isDiagonal.Select(one, ratio * ratio).Log1p());
        var next = x + one;
        var isNearMinusOne = next.Abs() + absY < 0.2;
        var squareNext = next * next;
        var squareY = y * y;
        var nearMinusOne = half * (squareNext + squareY).Log();
        var errors = new SquareErrors(largest);
        var sums = new PartialSums(x + x).Add(squareY);
        var squareX = x * x;
        sums.Add(squareX).Add(errors.Of(y, squareY)).Add(errors.Of(x, squareX));
        var usual = half * sums.Corrected().Log1p();
        return isHuge.Select(huge, isNearMinusOne.Select(nearMinusOne, usual)).Complex(y.Atan2(next));
    }
}
