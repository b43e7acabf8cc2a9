namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Two integers to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class IntegerBinaryOp : BinaryOp, ICompatibleTypes
{
    [Operand<IntegerTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<IntegerTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<IntegerTensor>] public partial Value<TensorType> Result { get; }
}
