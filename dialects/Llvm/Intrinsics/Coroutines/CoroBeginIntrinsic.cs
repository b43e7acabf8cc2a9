namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The handle of a coroutine that begins.</summary>
[Op("llvm.intr.coro.begin", Syntax = "$token `,` $mem attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroBeginIntrinsic : IntrinsicOp
{
    [Operand<LlvmToken>] public partial Value Token { get; set; }
    [Operand<LlvmPointer>] public partial Value Mem { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
