using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Scalar comparisons.</summary>
internal static class CompareLowering
{
    public static Value Lower(Scalars s, Hlo.CompareOp op, IrType source, Value x, Value y)
    {
        if (source is ComplexType) return ComplexLowering.Compare(s, op.Direction, x, y);
        if (source is not FloatType real) return s.Compare(Predicate(op.Direction, source is IntegerType { IsUnsigned: true } or IntegerType { Width: 1 }), x, y);
        if (op.Kind == Hlo.ComparisonKind.TotalOrder) return s.Compare(Predicate(op.Direction, isUnsigned: false), TotalOrderKey(s, x, real), TotalOrderKey(s, y, real));
        return s.Compare(FloatPredicate(op.Direction), x, y);
    }

    /// <summary>The bits of a float, those of negative ones turned around, so that they order as integers do.</summary>
    private static Value TotalOrderKey(Scalars s, Value x, FloatType real)
    {
        var type = new IntegerType(real.Width);
        var bits = Arith.BitcastOp.Create(s.Builder, type, x).FirstResult;
        var isNegative = s.Compare(Arith.CmpIPredicate.Slt, bits, s.Integer(0, type));
        var magnitude = s.Integer((System.Numerics.BigInteger.One << (real.Width - 1)) - 1, type);
        return s.Select(isNegative, Arith.XOrIOp.Create(s.Builder, bits, magnitude).FirstResult, bits);
    }

    /// <summary>A NaN makes all false but NE.</summary>
    private static Arith.CmpFPredicate FloatPredicate(Hlo.Comparison direction) => direction switch
    {
        Hlo.Comparison.Equal => Arith.CmpFPredicate.Oeq,
        Hlo.Comparison.NotEqual => Arith.CmpFPredicate.Une,
        Hlo.Comparison.GreaterOrEqual => Arith.CmpFPredicate.Oge,
        Hlo.Comparison.Greater => Arith.CmpFPredicate.Ogt,
        Hlo.Comparison.LessOrEqual => Arith.CmpFPredicate.Ole,
        _ => Arith.CmpFPredicate.Olt,
    };

    private static Arith.CmpIPredicate Predicate(Hlo.Comparison direction, bool isUnsigned) => direction switch
    {
        Hlo.Comparison.Equal => Arith.CmpIPredicate.Eq,
        Hlo.Comparison.NotEqual => Arith.CmpIPredicate.Ne,
        Hlo.Comparison.GreaterOrEqual => isUnsigned ? Arith.CmpIPredicate.Uge : Arith.CmpIPredicate.Sge,
        Hlo.Comparison.Greater => isUnsigned ? Arith.CmpIPredicate.Ugt : Arith.CmpIPredicate.Sgt,
        Hlo.Comparison.LessOrEqual => isUnsigned ? Arith.CmpIPredicate.Ule : Arith.CmpIPredicate.Sle,
        _ => isUnsigned ? Arith.CmpIPredicate.Ult : Arith.CmpIPredicate.Slt,
    };
}
