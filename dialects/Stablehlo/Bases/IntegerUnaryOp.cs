namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of integers.</summary>
[OpBase(Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class IntegerUnaryOp : UnaryOp
{
    [Operand<IntegerTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<IntegerTensor>] public partial Value<TensorType> Result { get; }
}
