namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of floats.</summary>
[OpBase(Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class FloatUnaryOp : UnaryOp
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<FloatOrQuantizedTensor>] public partial Value<TensorType> Result { get; }
}
