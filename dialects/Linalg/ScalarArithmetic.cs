using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Scalar ops by the kind of their type, for the bodies of named operations.</summary>
internal static class ScalarArithmetic
{
    internal static Value Multiply(OpBuilder builder, Value left, Value right) => left.Type switch
    {
        FloatType => MulFOp.Create(builder, left, right).FirstResult,
        IntegerType { Width: 1 } => AndIOp.Create(builder, left, right).FirstResult,
        _ => MulIOp.Create(builder, left, right).FirstResult,
    };

    internal static Value Add(OpBuilder builder, Value left, Value right) => left.Type switch
    {
        FloatType => AddFOp.Create(builder, left, right).FirstResult,
        IntegerType { Width: 1 } => OrIOp.Create(builder, left, right).FirstResult,
        _ => AddIOp.Create(builder, left, right).FirstResult,
    };

    /// <summary>The value in another type, signed, as named operations convert their inputs.</summary>
    internal static Value Convert(OpBuilder builder, Value value, IrType type)
    {
        if (value.Type.Equals(type)) return value;
        return (value.Type, type) switch
        {
            (FloatType from, FloatType to) => from.Width < to.Width ? ExtFOp.Create(builder, type, value).FirstResult : TruncFOp.Create(builder, type, value).FirstResult,
            (IntegerType from, IntegerType to) => from.Width < to.Width ? ExtSIOp.Create(builder, type, value).FirstResult : TruncIOp.Create(builder, type, value).FirstResult,
            (IntegerType, FloatType) => SIToFPOp.Create(builder, type, value).FirstResult,
            (FloatType, IntegerType) => FPToSIOp.Create(builder, type, value).FirstResult,
            _ => value,
        };
    }
}
