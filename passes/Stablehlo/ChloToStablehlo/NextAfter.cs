using OpenXla.Ir.Passes.Stablehlo.Formulas;
namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The next float towards another, on the bits: without its sign, a float and its bits are in one order.</summary>
internal static class NextAfter
{
    public static Term Formula(Term x, Term y)
    {
        var integer = new IntegerType(x.Float.Width);
        var (from, to) = (x.Bitcast(integer), y.Bitcast(integer));
        var nan = x.Like(double.NaN).Bitcast(integer);
        long sign = 1L << (integer.Width - 1);
        var (mask, magnitude) = (from.Like(sign), from.Like(~sign));
        var (one, minusOne, zero) = (from.Like(1L), from.Like(-1L), from.Like(0L));
        var (fromSize, toSize) = (from & magnitude, to & magnitude);
        // Towards zero where the target is smaller or has the other sign.
        var shrinks = (fromSize > toSize) | (from & mask).IsNot(to & mask);
        var result = from + shrinks.Select(minusOne, one);
        // From zero it is the smallest number of the target's sign, or the target where that is a zero too.
        result = fromSize.Is(zero).Select(toSize.Is(zero).Select(to, (to & mask) | one), result);
        result = x.Is(y).Select(to, result);
        return (x.IsNot(x) | y.IsNot(y)).Select(nan, result).Bitcast(x.Float);
    }
}
