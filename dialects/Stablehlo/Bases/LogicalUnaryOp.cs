namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A function of the bits of integers, or of truth values.</summary>
[OpBase(Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class LogicalUnaryOp : UnaryOp
{
    [Operand<PredicateOrIntegerTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<PredicateOrIntegerTensor>] public partial Value<TensorType> Result { get; }
}
