namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Two integers of one type to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($result)")]
public abstract partial class IntegerBinaryOp : Operation, ISameOperandsAndResultType, IElementwise
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Result { get; }
}
