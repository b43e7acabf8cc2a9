using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Scalar conversions by value, as the interpreter does them: integers wrap, floats saturate and NaN becomes 0.</summary>
internal static class ConvertLowering
{
    public static Value Lower(Scalars s, Value x, IrType source, IrType target)
    {
        if (source.Equals(target)) return x;
        return (source, target) switch
        {
            (ComplexType, _) or (_, ComplexType) => ComplexLowering.Convert(s, x, source, target),
            (FloatType, IntegerType { Width: 1 }) => s.Compare(Arith.CmpFPredicate.Une, x, s.Float(0, source)),
            (IntegerType, IntegerType { Width: 1 }) => s.Compare(Arith.CmpIPredicate.Ne, x, s.Integer(0, x.Type)),
            (IntegerType from, IntegerType to) => ToInteger(s.Builder, x, from, new IntegerType(to.Width)),
            (IntegerType from, FloatType) => IsUnsigned(from) ? Arith.UIToFPOp.Create(s.Builder, target, x).FirstResult : Arith.SIToFPOp.Create(s.Builder, target, x).FirstResult,
            (FloatType from, FloatType to) => ToFloat(s.Builder, x, from, to),
            (FloatType, IntegerType to) => Saturate(s, x, to),
            _ => throw new ArgumentException($"{source} can't be converted to {target}", nameof(target)),
        };
    }

    private static bool IsUnsigned(IntegerType type) => type.IsUnsigned || type.Width == 1;

    private static Value ToInteger(OpBuilder b, Value x, IntegerType from, IntegerType to)
    {
        if (from.Width == to.Width) return x;
        if (from.Width > to.Width) return Arith.TruncIOp.Create(b, to, x).FirstResult;
        return IsUnsigned(from) ? Arith.ExtUIOp.Create(b, to, x).FirstResult : Arith.ExtSIOp.Create(b, to, x).FirstResult;
    }

    private static Value ToFloat(OpBuilder b, Value x, FloatType from, FloatType to)
    {
        if (from.Width < to.Width) return Arith.ExtFOp.Create(b, to, x).FirstResult;
        if (from.Width > to.Width) return Arith.TruncFOp.Create(b, to, x).FirstResult;
        // Formats of one width, f16 and bf16, both fit f32.
        return Arith.TruncFOp.Create(b, to, Arith.ExtFOp.Create(b, FloatType.F32, x).FirstResult).FirstResult;
    }

    /// <summary>What is out of range, where arith's conversion is undefined, becomes the nearest integer.</summary>
    private static Value Saturate(Scalars s, Value x, IntegerType target)
    {
        var type = new IntegerType(target.Width);
        var limit = System.Numerics.BigInteger.One << (target.IsUnsigned ? target.Width : target.Width - 1);
        var smallest = target.IsUnsigned ? System.Numerics.BigInteger.Zero : -limit;
        var isTooSmall = s.Compare(Arith.CmpFPredicate.Ole, x, s.Float((double)smallest, x.Type));
        var isTooLarge = s.Compare(Arith.CmpFPredicate.Oge, x, s.Float((double)limit, x.Type));
        var isNaN = s.Compare(Arith.CmpFPredicate.Uno, x, x);
        var safe = s.Select(s.Or(isNaN, s.Or(isTooSmall, isTooLarge)), s.Float(0, x.Type), x);
        var integer = target.IsUnsigned ? Arith.FPToUIOp.Create(s.Builder, type, safe).FirstResult : Arith.FPToSIOp.Create(s.Builder, type, safe).FirstResult;
        return s.Select(isTooSmall, s.Integer(smallest, type), s.Select(isTooLarge, s.Integer(limit - 1, type), integer));
    }
}
