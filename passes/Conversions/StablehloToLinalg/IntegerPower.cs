using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Powers of integers, which wrap, by repeated squaring: as many steps as the exponent has bits.</summary>
internal static class IntegerPower
{
    public static Value Lower(Scalars s, bool isUnsigned, Value x, Value exponent)
    {
        var type = (IntegerType)x.Type;
        var (zero, one) = (s.Integer(0, type), s.Integer(1, type));
        var (result, square) = (one, x);
        for (int bit = 0; bit < type.Width; bit++)
        {
            var isSet = s.Compare(Arith.CmpIPredicate.Ne, s.And(exponent, s.Integer(System.Numerics.BigInteger.One << bit, type)), zero);
            result = s.Select(isSet, s.Multiply(result, square), result);
            if (bit < type.Width - 1) square = s.Multiply(square, square);
        }
        if (isUnsigned) return result;
        // With a negative exponent only 1 and -1 have powers that are no fractions.
        var isOdd = s.Compare(Arith.CmpIPredicate.Ne, s.And(exponent, one), zero);
        var isMinusOne = s.Compare(Arith.CmpIPredicate.Eq, x, s.Integer(-1, type));
        var inverse = s.Select(s.Compare(Arith.CmpIPredicate.Eq, x, one), one, s.Select(isMinusOne, s.Select(isOdd, x, one), zero));
        return s.Select(s.Compare(Arith.CmpIPredicate.Slt, exponent, zero), inverse, result);
    }
}
