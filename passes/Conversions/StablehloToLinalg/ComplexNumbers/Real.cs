using Arith = OpenXla.Ir.Dialects.Arith;
using Maths = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>An f64 in a formula: what the operators say is built as arith and math.</summary>
internal readonly struct Real(Scalars scalars, Value value)
{
    public Value Value => value;
    private OpBuilder B => scalars.Builder;

    public Truth IsNaN => Compare(Arith.CmpFPredicate.Uno, this);
    public Truth IsFinite => Abs.Compare(Arith.CmpFPredicate.One, Constant(double.PositiveInfinity));
    public Truth IsInfinite => Abs.IsEqualTo(double.PositiveInfinity);
    public Real Abs => Of(Maths.AbsFOp.Create(B, value));
    public Real Sqrt => Of(Maths.SqrtOp.Create(B, value));
    public Real Cbrt => Of(Maths.CbrtOp.Create(B, value));
    public Real Exp => Of(Maths.ExpOp.Create(B, value));
    public Real ExpMinusOne => Of(Maths.ExpM1Op.Create(B, value));
    public Real Log => Of(Maths.LogOp.Create(B, value));
    public Real LogPlusOne => Of(Maths.Log1pOp.Create(B, value));
    public Real Sin => Of(Maths.SinOp.Create(B, value));
    public Real Cos => Of(Maths.CosOp.Create(B, value));
    public Real Tan => Of(Maths.TanOp.Create(B, value));
    public Real Sinh => Of(Maths.SinhOp.Create(B, value));
    public Real Cosh => Of(Maths.CoshOp.Create(B, value));
    public Real Floor => Of(Maths.FloorOp.Create(B, value));

    public Real Constant(double number) => new(scalars, scalars.Float(number, FloatType.F64));

    public Real Power(Real exponent) => Of(Maths.PowFOp.Create(B, value, exponent.Value));

    /// <summary>The angle of (x, this).</summary>
    public Real Atan2(Real x) => Of(Maths.Atan2Op.Create(B, value, x.Value));

    /// <summary><c>this * factor + addend</c>, rounded once.</summary>
    public Real MultiplyAdd(Real factor, Real addend) => Of(Maths.FmaOp.Create(B, value, factor.Value, addend.Value));

    public Real WithSignOf(Real sign) => Of(Maths.CopySignOp.Create(B, value, sign.Value));

    /// <summary>The larger one; NaN where one is.</summary>
    public Real Max(Real other) => Of(Arith.MaximumFOp.Create(B, value, other.Value));

    /// <summary>The smaller one; NaN where one is.</summary>
    public Real Min(Real other) => Of(Arith.MinimumFOp.Create(B, value, other.Value));

    public Truth IsEqualTo(Real other) => Compare(Arith.CmpFPredicate.Oeq, other);

    public Truth IsEqualTo(double other) => IsEqualTo(Constant(other));

    /// <summary>The power of two at or below a positive number and its inverse; 1 for 0, NaN and infinities.</summary>
    public (Real Power, Real Inverse) PowerOfTwo()
    {
        var type = IntegerType.I64;
        System.Numerics.BigInteger unit = System.Numerics.BigInteger.One << 52;
        var exponent = scalars.And(Arith.BitcastOp.Create(B, type, value).FirstResult, scalars.Integer(0x7ff * unit, type));
        exponent = Arith.MinUIOp.Create(B, Arith.MaxUIOp.Create(B, exponent, scalars.Integer(unit, type)).FirstResult, scalars.Integer(2045 * unit, type)).FirstResult;
        exponent = scalars.Select((IsFinite & (this > 0)).Value, exponent, scalars.Integer(1023 * unit, type));
        var inverse = Arith.SubIOp.Create(B, scalars.Integer(2046 * unit, type), exponent).FirstResult;
        return (Of(Arith.BitcastOp.Create(B, FloatType.F64, exponent)), Of(Arith.BitcastOp.Create(B, FloatType.F64, inverse)));
    }

    public static Real operator +(Real left, Real right) => left.Of(Arith.AddFOp.Create(left.B, left.Value, right.Value));

    public static Real operator +(double left, Real right) => right.Constant(left) + right;

    public static Real operator -(Real left, Real right) => left.Of(Arith.SubFOp.Create(left.B, left.Value, right.Value));

    public static Real operator -(Real x) => x.Of(Arith.NegFOp.Create(x.B, x.Value));

    public static Real operator *(Real left, Real right) => left.Of(Arith.MulFOp.Create(left.B, left.Value, right.Value));

    public static Real operator *(double left, Real right) => right.Constant(left) * right;

    public static Real operator /(Real left, Real right) => left.Of(Arith.DivFOp.Create(left.B, left.Value, right.Value));

    public static Real operator /(double left, Real right) => right.Constant(left) / right;

    public static Truth operator >(Real left, Real right) => left.Compare(Arith.CmpFPredicate.Ogt, right);

    public static Truth operator <(Real left, Real right) => left.Compare(Arith.CmpFPredicate.Olt, right);

    public static Truth operator >(Real left, double right) => left > left.Constant(right);

    public static Truth operator <(Real left, double right) => left < left.Constant(right);

    public static Truth operator >=(Real left, double right) => left.Compare(Arith.CmpFPredicate.Oge, left.Constant(right));

    public static Truth operator <=(Real left, double right) => left.Compare(Arith.CmpFPredicate.Ole, left.Constant(right));

    private Truth Compare(Arith.CmpFPredicate predicate, Real other) => new(scalars, scalars.Compare(predicate, value, other.Value));

    private Real Of(Operation op) => new(scalars, op.FirstResult);
}
