using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The upper half of a product of integers.</summary>
internal static class UpperProduct
{
    /// <summary>In twice the width where there is such a type, else from the products of halves.</summary>
    public static Term Formula(Term x, Term y)
    {
        var type = (IntegerType)x.Type.ElementType;
        if (type.Width == 64) return type.IsUnsigned ? OfHalves(x, y) : OfSigned(x, y);
        var wide = new IntegerType(2 * type.Width, type.Signedness);
        var product = x.Convert(wide) * y.Convert(wide);
        var width = product.Like((long)type.Width);
        return (type.IsUnsigned ? product.ShiftRight(width) : product.ShiftRightSigned(width)).Convert(type);
    }

    /// <summary>With x = a 2³² + b and y = c 2³² + d it is a c and what b c + a d + (b d &gt;&gt; 32) carries.</summary>
    private static Term OfHalves(Term x, Term y)
    {
        var (a, c) = (Upper(x), Upper(y));
        var first = a * c;
        var b = Lower(x);
        var product = b * c;
        var d = Lower(y);
        var middle = product + Upper(b * d);
        var sum = first + Upper(middle);
        return sum + Upper((a * d) + Lower(middle));
    }

    private static Term Upper(Term x) => x.ShiftRight(x.Like(32L));

    private static Term Lower(Term x) => x & x.Like(0xFFFFFFFFL);

    /// <summary>A negative number counts 2⁶⁴ too much where its bits are read without a sign.</summary>
    private static Term OfSigned(Term x, Term y)
    {
        var unsigned = new IntegerType(64, Signedness.Unsigned);
        var product = OfHalves(x.Convert(unsigned), y.Convert(unsigned));
        return (product - IfNegative(x, y) - IfNegative(y, x)).Convert(x.Type.ElementType);

        Term IfNegative(Term sign, Term value) =>
            (sign < sign.Like(0L)).Select(value.Convert(unsigned), value.Convert(unsigned).Like(0L));
    }
}
