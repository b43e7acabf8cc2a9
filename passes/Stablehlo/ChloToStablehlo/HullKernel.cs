using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>
/// √(a² - x²) + i log(a + √(a² - 1)), where x = |Re z|, y = |Im z|, r and s are the distances of z from -1 and 1, and a = (r + s) / 2: by
/// T. E. Hull, T. F. Fairgrieve, P. T. P. Tang, "Implementing the complex arcsine and arccosine functions using exception handling", 1997.
/// </summary>
/// <remarks>Both parts are computed without cancellation. They share what they have in common, and each number is there once.</remarks>
internal sealed class HullKernel
{
    private readonly Dictionary<double, Term> _numbers = [];
    private readonly Term _signedX;
    private readonly Term _x;
    private readonly Term _y;
    private readonly Term _safe;
    private Term _above;
    private Term _below;
    private Term _a;
    private Term _square;
    private Term _rightSum;
    private Term _leftSum;
    private Term _leftDifference;

    private HullKernel(Term z)
    {
        _signedX = z.Real();
        _x = _signedX.Abs();
        _y = z.Imaginary().Abs();
        var greater = _x.Max(_y);
        _safe = _signedX.LikeLargest().Sqrt() / Number(8);
        IsHuge = greater >= _safe;
    }

    /// <summary>Whether ±1 counts for nothing beside z.</summary>
    private Term IsHuge { get; }

    public static Term Of(Term z)
    {
        var kernel = new HullKernel(z);
        var root = kernel.Root();
        return root.Complex(kernel.Log());
    }

    /// <summary>A number, made where it is first needed.</summary>
    private Term Number(double number)
    {
        if (!_numbers.TryGetValue(number, out var known)) _numbers[number] = known = _signedX.Like(number);
        return known;
    }

    /// <summary>√(½ (a + x) (y² / (r + x + 1) + s - (x - 1))), and for x > 1 y √(½ (a + x) (1 / (r + x + 1) + 1 / (s + x - 1))).</summary>
    private Term Root()
    {
        var isInside = _x <= Number(1);
        var half = Number(0.5);
        _above = _x + Number(1);
        var r = Hypotenuse.Of(_above.Abs(), _y, Number);
        _below = _x - Number(1);
        var s = Hypotenuse.Of(_below.Abs(), _y, Number);
        _a = half * (r + s);
        var mean = half * (_a + _x);
        _square = _y * _y;
        _rightSum = r + _above;
        var rest = _square / _rightSum;
        _leftDifference = s - _below;
        var near = (mean * (rest + _leftDifference)).Sqrt();
        var rightPart = mean / _rightSum;
        _leftSum = s + _below;
        var far = _y * (rightPart + (mean / _leftSum)).Sqrt();
        return IsHuge.Select(_y, isInside.Select(near, far));
    }

    /// <summary>log1p(a - 1 + √((a - 1) (a + 1))); y / √… where that is small, and log 2 + log of the greater part + ½ log1p((x / y)²) where z is huge.</summary>
    private Term Log()
    {
        // Beyond some size of y, x counts for nothing, or y for all.
        var isWide = _x < _safe * Number(1e12);
        var limit = isWide.Select(_safe * Number(1e-6), _safe * Number(1e2));
        var isHigh = _y >= limit;
        var greater = isHigh.Select(_y, _x);
        var isHuge = greater >= isHigh.Select(limit, _safe);
        var logs = Number(2).Log() + greater.Log();
        var isFinite = isHigh & !_y.Is(double.PositiveInfinity);
        var ratio = isFinite.Select(_x / _y, Number(0));
        var huge = logs + (Number(0.5) * (ratio * ratio).Log1p());
        var isLow = _y < _signedX.LikeSmallestNormal().Sqrt() * Number(4);
        var isFlat = isLow & (_x < Number(1));
        var product = _above * _below;
        var next = _a + Number(1);
        var excess = isFlat.Select(-(product / next), Excess());
        var root = (excess * next).Sqrt();
        return isHuge.Select(huge, isFlat.Select(_y / root, (excess + root).Log1p()));
    }

    /// <summary>a - 1: ½ y² / (r + x + 1) + ½ (s + x - 1) for x ≥ 1, ½ y² (1 / (r + x + 1) + 1 / (s - (x - 1))) for smaller a.</summary>
    private Term Excess()
    {
        var isOutside = _x >= Number(1);
        var halfSquare = Number(0.5) * _square;
        var rightPart = halfSquare / _rightSum;
        var outside = rightPart + (Number(0.5) * _leftSum);
        var isSmall = _a <= Number(1.5);
        return isOutside.Select(outside, isSmall.Select(rightPart + (halfSquare / _leftDifference), _a - Number(1)));
    }
}
