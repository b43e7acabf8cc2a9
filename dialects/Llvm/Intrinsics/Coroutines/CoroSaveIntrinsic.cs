namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A token of where a coroutine is suspended.</summary>
[Op("llvm.intr.coro.save", Syntax = "$handle attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroSaveIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Handle { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
