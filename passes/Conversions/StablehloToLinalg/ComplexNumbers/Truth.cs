using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>A truth value in a formula.</summary>
internal readonly struct Truth(Scalars scalars, Value value)
{
    public Value Value => value;
    private Scalars Scalars => scalars;

    public Real Choose(Real onTrue, Real onFalse) => new(scalars, scalars.Select(value, onTrue.Value, onFalse.Value));

    public Real Choose(double onTrue, Real onFalse) => Choose(onFalse.Constant(onTrue), onFalse);

    public Pair Choose(Pair onTrue, Pair onFalse) => new(Choose(onTrue.Real, onFalse.Real), Choose(onTrue.Imaginary, onFalse.Imaginary));

    public static Truth operator &(Truth left, Truth right) => new(left.Scalars, left.Scalars.And(left.Value, right.Value));

    public static Truth operator |(Truth left, Truth right) => new(left.Scalars, left.Scalars.Or(left.Value, right.Value));

    public static Truth operator !(Truth truth) => new(truth.Scalars, Arith.XOrIOp.Create(truth.Scalars.Builder, truth.Value, truth.Scalars.Integer(1, IntegerType.I1)).FirstResult);
}
