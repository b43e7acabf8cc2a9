using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Builds scalar operations, so that rules read as formulas.</summary>
internal readonly struct Scalars(OpBuilder builder)
{
    public OpBuilder Builder { get; } = builder;

    public Value Integer(System.Numerics.BigInteger value, IrType type) => Arith.ConstantOp.Create(Builder, new IntegerAttr(((IntegerType)type).Wrap(value), type)).FirstResult;

    public Value Float(double value, IrType type) => Arith.ConstantOp.Create(Builder, new FloatAttr(value, (FloatType)type)).FirstResult;

    public Value Index(long value) => Arith.ConstantOp.Create(Builder, IntegerAttr.Index(value)).FirstResult;

    /// <summary>A number of the type as an index, moved so far that it is between 0 and the last one.</summary>
    public Value ClampedIndex(Value number, IrType type, long last)
    {
        if (type is IntegerType { IsUnsigned: true } or IntegerType { Width: 1 }) return Arith.MinUIOp.Create(Builder, Arith.IndexCastUIOp.Create(Builder, IndexType.Instance, number).FirstResult, Index(last)).FirstResult;
        var index = Arith.IndexCastOp.Create(Builder, IndexType.Instance, number).FirstResult;
        return Arith.MinSIOp.Create(Builder, Arith.MaxSIOp.Create(Builder, index, Index(0)).FirstResult, Index(last)).FirstResult;
    }

    /// <summary>Zero, one or another small number of the type.</summary>
    public Value Number(long value, IrType type) => type switch
    {
        ComplexType complex => ComplexLowering.Constant(this, value, complex),
        FloatType => Float(value, type),
        _ => Integer(value, type),
    };

    public Value Compare(Arith.CmpIPredicate predicate, Value left, Value right) => Arith.CmpIOp.Create(Builder, left, right, predicate).FirstResult;

    public Value Compare(Arith.CmpFPredicate predicate, Value left, Value right) => Arith.CmpFOp.Create(Builder, left, right, predicate).FirstResult;

    public Value Select(Value condition, Value onTrue, Value onFalse) => Arith.SelectOp.Create(Builder, condition, onTrue, onFalse).FirstResult;

    public Value Add(Value left, Value right) => Arith.AddIOp.Create(Builder, left, right).FirstResult;

    public Value Multiply(Value left, Value right) => Arith.MulIOp.Create(Builder, left, right).FirstResult;

    public Value Or(Value left, Value right) => Arith.OrIOp.Create(Builder, left, right).FirstResult;

    public Value And(Value left, Value right) => Arith.AndIOp.Create(Builder, left, right).FirstResult;
}
