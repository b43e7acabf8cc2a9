using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The promise of a coroutine, or the coroutine of a promise.</summary>
[Op("llvm.intr.coro.promise", Syntax = "$handle `,` $align `,` $from attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroPromiseIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Handle { get; set; }
    [Operand<I32>] public partial Value Align { get; set; }
    [Operand<I1>] public partial Value From { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }
}
