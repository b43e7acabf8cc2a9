using OpenXla.Ir.Dialects.Chlo;
using OpenXla.Ir.Dialects.Quant;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Builds arithmetic with scales and zero points, in <c>f32</c> and <c>i32</c>.</summary>
internal sealed class Arithmetic(OpBuilder builder)
{
    private static readonly TensorType ScalarF32 = new([], FloatType.F32);
    private static readonly TensorType ScalarI32 = new([], IntegerType.I32);

    public Value F32(double value) => Hlo.ConstantOp.Create(builder, DenseElementsAttr.Of(ScalarF32, [(float)value])).Output;

    public Value I32(long value) => Hlo.ConstantOp.Create(builder, DenseElementsAttr.Of(ScalarI32, [unchecked((int)value)])).Output;

    /// <summary>One number for each slice along an axis.</summary>
    public Value F32(ReadOnlySpan<double> values)
    {
        var singles = new float[values.Length];
        for (int i = 0; i < singles.Length; i++) singles[i] = (float)values[i];
        return Hlo.ConstantOp.Create(builder, DenseElementsAttr.Of(new TensorType([values.Length], FloatType.F32), singles)).Output;
    }

    /// <inheritdoc cref="F32(ReadOnlySpan{double})"/>
    public Value I32(ReadOnlySpan<long> values)
    {
        var integers = new int[values.Length];
        for (int i = 0; i < integers.Length; i++) integers[i] = unchecked((int)values[i]);
        return Hlo.ConstantOp.Create(builder, DenseElementsAttr.Of(new TensorType([values.Length], IntegerType.I32), integers)).Output;
    }

    public Value ScaleOf(UniformType type) => type is UniformQuantizedPerAxisType axis ? F32(axis.Scales.Span) : F32(((UniformQuantizedType)type).Scale);

    public Value ZeroPointOf(UniformType type, bool asFloat)
    {
        if (type is not UniformQuantizedPerAxisType axis) return asFloat ? F32(((UniformQuantizedType)type).ZeroPoint) : I32(((UniformQuantizedType)type).ZeroPoint);
        return asFloat ? F32(Array.ConvertAll(axis.ZeroPoints.ToArray(), static z => (double)z)) : I32(axis.ZeroPoints.Span);
    }

    /// <summary>Where the scales of a type meet the dimensions of its tensors; null for one scale.</summary>
    public static DenseArrayAttr? AxisOf(UniformType type) => type is UniformQuantizedPerAxisType axis ? DenseArrayAttr.I64(axis.Axis) : null;

    public Value Convert(Value value, IrType element) => Hlo.ConvertOp.Create(builder, ((TensorType)value.Type).WithElementType(element), value).Result;

    public Value Add(Value lhs, Value rhs, DenseArrayAttr? dimensions = null) => Combine(BroadcastAddOp.OperationName, lhs, rhs, dimensions);

    public Value Subtract(Value lhs, Value rhs, DenseArrayAttr? dimensions = null) => Combine(BroadcastSubtractOp.OperationName, lhs, rhs, dimensions);

    public Value Multiply(Value lhs, Value rhs, DenseArrayAttr? dimensions = null) => Combine(BroadcastMultiplyOp.OperationName, lhs, rhs, dimensions);

    public Value Divide(Value lhs, Value rhs, DenseArrayAttr? dimensions = null) => Combine(BroadcastDivideOp.OperationName, lhs, rhs, dimensions);

    /// <summary>The smaller operand is a scale or zero point, so that the result has the type of the larger one, bounds included.</summary>
    private Value Combine(string name, Value lhs, Value rhs, DenseArrayAttr? dimensions)
    {
        var type = ((TensorType)lhs.Type).Rank >= ((TensorType)rhs.Type).Rank ? lhs.Type : rhs.Type;
        var state = builder.NewState(name).AddOperands(lhs, rhs).AddResultTypes(type);
        if (dimensions is not null) state.AddAttribute("broadcast_dimensions", dimensions);
        return builder.Insert(state).GetResult(0);
    }

    public Value Round(Value value) => Hlo.RoundNearestEvenOp.Create(builder, value).Result;

    /// <summary>Keeps <c>f32</c> within what a type stores.</summary>
    public Value Clamp(Value value, UniformType type)
    {
        var (least, most) = (F32(type.Storage.Minimum), F32(type.Storage.Maximum));
        return Hlo.ClampOp.Create(builder, least, value, most).Result;
    }
}
