using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The next float towards another, on the bits: without its sign, a float and its bits are in one order.</summary>
internal static class NextAfter
{
    public static Term Formula(Term x, Term y)
    {
        var integer = new IntegerType(x.Float.Width);
        var (from, to) = (x.Bitcast(integer), y.Bitcast(integer));
        var isNan = x.IsNot(x) | y.IsNot(y);
        var nan = x.Like(double.NaN).Bitcast(integer);
        long sign = 1L << (integer.Width - 1);
        var (mask, magnitude) = (from.Like(sign), from.Like(~sign));
        var (fromSize, toSize) = (from & magnitude, to & magnitude);
        var areSame = x.Is(y);
        var zero = from.Like(0L);
        var (isFromZero, isToZero) = (fromSize.Is(zero), toSize.Is(zero));
        var (fromSign, toSign) = (from & mask, to & mask);
        // From zero it is the smallest number of the target's sign.
        var one = from.Like(1L);
        var smallest = toSign | one;
        // Towards zero where the target is smaller or has the other sign.
        var changesSign = fromSign.IsNot(toSign);
        var shrinks = (fromSize > toSize) | changesSign;
        var result = from + shrinks.Select(from.Like(-1L), one);
        result = isFromZero.Select(isToZero.Select(to, smallest), result);
        result = areSame.Select(to, result);
        return isNan.Select(nan, result).Bitcast(x.Float);
    }
}
