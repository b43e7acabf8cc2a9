namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The integer nearest to a number; halves go away from zero.</summary>
[Op("llvm.intr.llround", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class LLRoundIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloat>] public partial Value Val { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
