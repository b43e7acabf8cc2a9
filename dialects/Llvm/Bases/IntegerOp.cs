namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Two integers of one type to a third.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($res)")]
public abstract partial class IntegerOp : Operation, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Lhs { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Rhs { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }
}
