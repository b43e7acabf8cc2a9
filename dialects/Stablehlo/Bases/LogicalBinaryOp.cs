namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The bits of two integers, or two truth values, to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public abstract partial class LogicalBinaryOp : BinaryOp, ICompatibleTypes
{
    [Operand<PredicateOrIntegerTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<PredicateOrIntegerTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }
}
