namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The memory of a coroutine's frame, to be freed.</summary>
[Op("llvm.intr.coro.free", Syntax = "$id `,` $handle attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroFreeIntrinsic : IntrinsicOp
{
    [Operand<LlvmToken>] public partial Value Id { get; set; }
    [Operand<LlvmPointer>] public partial Value Handle { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
