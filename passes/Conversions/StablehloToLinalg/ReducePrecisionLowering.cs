using Arith = OpenXla.Ir.Dialects.Arith;
using Maths = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Rounding to a format of given exponent and mantissa bits, in the bits of f64, into which all the others fit.</summary>
internal static class ReducePrecisionLowering
{
    private const int Mantissa = 52;
    private const int Exponent = 11;

    public static Value Lower(Scalars s, Value x, int exponentBits, int mantissaBits)
    {
        var type = x.Type;
        var wide = ConvertLowering.Lower(s, x, type, FloatType.F64);
        var rounded = RoundMantissa(s, wide, System.Math.Min(mantissaBits, Mantissa));
        if (exponentBits < Exponent) rounded = LimitExponent(s, wide, rounded, exponentBits);
        var isSpecial = s.Compare(Arith.CmpFPredicate.Une, Arith.SubFOp.Create(s.Builder, wide, wide).FirstResult, s.Float(0, FloatType.F64));
        return ConvertLowering.Lower(s, s.Select(isSpecial, wide, rounded), FloatType.F64, type);
    }

    /// <summary>To nearest, ties to even.</summary>
    private static Value RoundMantissa(Scalars s, Value x, int mantissaBits)
    {
        int dropped = Mantissa - mantissaBits;
        if (dropped == 0) return x;
        var (b, type) = (s.Builder, IntegerType.I64);
        var bits = Arith.BitcastOp.Create(b, type, x).FirstResult;
        var last = s.And(Arith.ShRUIOp.Create(b, bits, s.Integer(dropped, type)).FirstResult, s.Integer(1, type));
        var half = s.Integer((System.Numerics.BigInteger.One << (dropped - 1)) - 1, type);
        var sum = Arith.AddIOp.Create(b, bits, Arith.AddIOp.Create(b, half, last).FirstResult).FirstResult;
        return Arith.BitcastOp.Create(b, FloatType.F64, s.And(sum, s.Integer(-(System.Numerics.BigInteger.One << dropped), type))).FirstResult;
    }

    /// <summary>Too large becomes infinity, what would be subnormal zero.</summary>
    private static Value LimitExponent(Scalars s, Value x, Value rounded, int exponentBits)
    {
        int highest = (1 << (exponentBits - 1)) - 1;
        var magnitude = Maths.AbsFOp.Create(s.Builder, rounded).FirstResult;
        var isTooLarge = s.Compare(Arith.CmpFPredicate.Oge, magnitude, s.Float(System.Math.ScaleB(1, highest + 1), FloatType.F64));
        var isTooSmall = s.Compare(Arith.CmpFPredicate.Olt, magnitude, s.Float(System.Math.ScaleB(1, 1 - highest), FloatType.F64));
        var limit = s.Select(isTooLarge, s.Float(double.PositiveInfinity, FloatType.F64), s.Select(isTooSmall, s.Float(0, FloatType.F64), magnitude));
        return Maths.CopySignOp.Create(s.Builder, limit, x).FirstResult;
    }
}
