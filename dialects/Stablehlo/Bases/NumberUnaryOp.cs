namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of numbers.</summary>
[OpBase(Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class NumberUnaryOp : UnaryOp
{
    [Operand<NumberTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<NumberTensor>] public partial Value<TensorType> Result { get; }
}
