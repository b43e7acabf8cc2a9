namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of numbers with a sign.</summary>
[OpBase(Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class SignedUnaryOp : UnaryOp
{
    [Operand<SignedNumberTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<SignedNumberTensor>] public partial Value<TensorType> Result { get; }
}
