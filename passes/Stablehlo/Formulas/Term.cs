using OpenXla.Ir.Numerics;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>A value in a formula: its operators and functions insert the operations of stablehlo, so that the code reads as the formula.</summary>
/// <remarks>
/// Operations come in the order in which C# evaluates: operands from left to right, what is inside first. A number is made where an operator
/// meets it, after both sides; where it is to be made earlier, or only once, the formula says so by <see cref="Like(double)"/>.
/// Numbers take their shape from the value that a formula starts from, which is known before anything else.
/// </remarks>
internal readonly struct Term
{
    private readonly OpBuilder _builder;
    private readonly Value _start;

    /// <summary>A value that a formula starts from.</summary>
    public Term(OpBuilder builder, Value value)
        : this(builder, value, value)
    {
    }

    private Term(OpBuilder builder, Value value, Value start) => (_builder, Value, _start) = (builder, value, start);

    public Value Value { get; }

    public TensorType Type => (TensorType)Value.Type;

    /// <summary>The type of the elements, or of their parts.</summary>
    public FloatType Float => Type.ElementType as FloatType ?? (FloatType)((ComplexType)Type.ElementType).ElementType;

    public static Term operator +(Term a, Term b) => a.Of(Hlo.AddOp.Create(a._builder, a.Value, b.Value));

    public static Term operator +(Term a, double b) => a + a.Like(b);

    public static Term operator +(double a, Term b) => b.Like(a) + b;

    public static Term operator -(Term a, Term b) => a.Of(Hlo.SubtractOp.Create(a._builder, a.Value, b.Value));

    public static Term operator -(Term a, double b) => a - a.Like(b);

    public static Term operator -(double a, Term b) => b.Like(a) - b;

    public static Term operator -(Term a) => a.Of(Hlo.NegateOp.Create(a._builder, a.Value));

    public static Term operator *(Term a, Term b) => a.Of(Hlo.MultiplyOp.Create(a._builder, a.Value, b.Value));

    public static Term operator *(Term a, double b) => a * a.Like(b);

    public static Term operator *(double a, Term b) => b.Like(a) * b;

    public static Term operator /(Term a, Term b) => a.Of(Hlo.DivideOp.Create(a._builder, a.Value, b.Value));

    public static Term operator /(Term a, double b) => a / a.Like(b);

    public static Term operator /(double a, Term b) => b.Like(a) / b;

    /// <summary>Bits or truth values set in both.</summary>
    public static Term operator &(Term a, Term b) => a.Of(Hlo.AndOp.Create(a._builder, a.Value, b.Value));

    /// <summary>Bits or truth values set in one or both.</summary>
    public static Term operator |(Term a, Term b) => a.Of(Hlo.OrOp.Create(a._builder, a.Value, b.Value));

    public static Term operator !(Term a) => a.Of(Hlo.NotOp.Create(a._builder, a.Value));

    public static Term operator <(Term a, Term b) => a.Compare(Hlo.Comparison.Less, b);

    public static Term operator <(Term a, double b) => a < a.Like(b);

    public static Term operator >(Term a, Term b) => a.Compare(Hlo.Comparison.Greater, b);

    public static Term operator >(Term a, double b) => a > a.Like(b);

    public static Term operator <=(Term a, Term b) => a.Compare(Hlo.Comparison.LessOrEqual, b);

    public static Term operator <=(Term a, double b) => a <= a.Like(b);

    public static Term operator >=(Term a, Term b) => a.Compare(Hlo.Comparison.GreaterOrEqual, b);

    public static Term operator >=(Term a, double b) => a >= a.Like(b);

    public Term Is(Term other) => Compare(Hlo.Comparison.Equal, other);

    public Term Is(double number) => Is(Like(number));

    public Term IsNot(Term other) => Compare(Hlo.Comparison.NotEqual, other);

    /// <summary>One of two terms, as this truth value says.</summary>
    public Term Select(Term onTrue, Term onFalse) => onTrue.Of(Hlo.SelectOp.Create(_builder, Value, onTrue.Value, onFalse.Value));

    /// <summary>A number in this term's type, rounded to it.</summary>
    public Term Like(double number)
    {
        // The sign bit of a NaN is clear, which it is not in .NET's.
        var part = new FloatAttr(double.IsNaN(number) ? Math.Abs(number) : number, Float);
        return Constant(Type.ElementType is ComplexType ? ArrayAttr.Of([part, new FloatAttr(0, Float)]) : part);
    }

    /// <summary>A number in this term's type of integers, as many of its bits as fit.</summary>
    public Term Like(long number) => Constant(new IntegerAttr(((IntegerType)Type.ElementType).Wrap(number), Type.ElementType));

    /// <summary>The greatest finite number of this term's type.</summary>
    public Term LikeLargest() => Constant(new FloatAttr(Float.Format.Largest(), Float));

    /// <summary>The smallest positive number of this term's type that has all digits.</summary>
    public Term LikeSmallestNormal() => Constant(new FloatAttr(Math.ScaleB(1, Float.Format.MinExponent), Float));

    /// <summary>The smallest positive number of this term's type, a subnormal one.</summary>
    public Term LikeSmallest() => Constant(new FloatAttr(FloatBits.FromBits(Float.Format, 1), Float));

    public Term Abs() => Of(Hlo.AbsOp.Create(_builder, Value));

    public Term Sign() => Of(Hlo.SignOp.Create(_builder, Value));

    public Term Floor() => Of(Hlo.FloorOp.Create(_builder, Value));

    public Term Sqrt() => Of(Hlo.SqrtOp.Create(_builder, Value));

    public Term Exp() => Of(Hlo.ExponentialOp.Create(_builder, Value));

    public Term Expm1() => Of(Hlo.ExponentialMinusOneOp.Create(_builder, Value));

    public Term Log() => Of(Hlo.LogOp.Create(_builder, Value));

    public Term Log1p() => Of(Hlo.LogPlusOneOp.Create(_builder, Value));

    public Term Sin() => Of(Hlo.SineOp.Create(_builder, Value));

    public Term Cos() => Of(Hlo.CosineOp.Create(_builder, Value));

    public Term Tan() => Of(Hlo.TanOp.Create(_builder, Value));

    /// <summary>The angle of the point (<paramref name="x"/>, this).</summary>
    public Term Atan2(Term x) => Of(Hlo.Atan2Op.Create(_builder, Value, x.Value));

    public Term Power(Term exponent) => Of(Hlo.PowerOp.Create(_builder, Value, exponent.Value));

    public Term Remainder(Term divisor) => Of(Hlo.RemainderOp.Create(_builder, Value, divisor.Value));

    public Term ShiftRight(Term amount) => Of(Hlo.ShiftRightLogicalOp.Create(_builder, Value, amount.Value));

    public Term ShiftRightSigned(Term amount) => Of(Hlo.ShiftRightArithmeticOp.Create(_builder, Value, amount.Value));

    public Term Max(Term other) => Of(Hlo.MaximumOp.Create(_builder, Value, other.Value));

    public Term Min(Term other) => Of(Hlo.MinimumOp.Create(_builder, Value, other.Value));

    public Term Clamp(double low, double high) => Of(Hlo.ClampOp.Create(_builder, Like(low).Value, Value, Like(high).Value));

    public Term IsFinite() => Of(Hlo.IsFiniteOp.Create(_builder, Value));

    public Term Real() => StartFrom(Hlo.RealOp.Create(_builder, Value));

    public Term Imaginary() => StartFrom(Hlo.ImagOp.Create(_builder, Value));

    /// <summary>Complex numbers of which this is the real part.</summary>
    public Term Complex(Term imaginary) => StartFrom(Hlo.ComplexOp.Create(_builder, Value, imaginary.Value));

    public Term Convert(IrType element) => StartFrom(Hlo.ConvertOp.Create(_builder, Type.WithElementType(element), Value));

    public Term Bitcast(IrType element) => StartFrom(Hlo.BitcastConvertOp.Create(_builder, Type.WithElementType(element), Value));

    private Term Compare(Hlo.Comparison direction, Term other) => Of(Hlo.CompareOp.Create(_builder, Value, other.Value, direction));

    /// <summary>A number in the shape of what the formula starts from; where that is not known, chlo says which one it is.</summary>
    private Term Constant(IrAttribute element)
    {
        Operation constant = Type.HasStaticShape ? Hlo.ConstantOp.Create(_builder, DenseElementsAttr.Splat(Type, element)) : Dialects.Chlo.ConstantLikeOp.Create(_builder, _start, element);
        return Of(constant);
    }

    private Term Of(Operation op) => new(_builder, op.FirstResult, _start);

    /// <summary>Elements of another type: numbers are now like these.</summary>
    private Term StartFrom(Operation op) => new(_builder, op.FirstResult);
}
