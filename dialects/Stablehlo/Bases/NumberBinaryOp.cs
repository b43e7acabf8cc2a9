namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Two numbers to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class NumberBinaryOp : BinaryOp, ICompatibleTypes
{
    [Operand<NumberTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<NumberTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<NumberTensor>] public partial Value<TensorType> Result { get; }
}
