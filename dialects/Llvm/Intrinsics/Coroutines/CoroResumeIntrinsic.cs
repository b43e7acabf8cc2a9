namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on in a coroutine.</summary>
[Op("llvm.intr.coro.resume", Syntax = "$handle attr-dict `:` qualified(type($handle))")]
public sealed partial class CoroResumeIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Handle { get; set; }
}
