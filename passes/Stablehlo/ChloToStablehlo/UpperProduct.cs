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
        var (half, mask) = (x.Like(32L), x.Like(0xFFFFFFFFL));
        var (a, b, c, d) = (x.ShiftRight(half), x & mask, y.ShiftRight(half), y & mask);
        var middle = (b * c) + (b * d).ShiftRight(half);
        var other = (a * d) + (middle & mask);
        return (a * c) + middle.ShiftRight(half) + other.ShiftRight(half);
    }

    /// <summary>A negative number counts 2⁶⁴ too much where its bits are read without a sign.</summary>
    private static Term OfSigned(Term x, Term y)
    {
        var unsigned = new IntegerType(64, Signedness.Unsigned);
        var (left, right) = (x.Convert(unsigned), y.Convert(unsigned));
        var (zero, nothing) = (x.Like(0L), left.Like(0L));
        return (OfHalves(left, right) - (x < zero).Select(right, nothing) - (y < zero).Select(left, nothing)).Convert(x.Type.ElementType);
    }
}
