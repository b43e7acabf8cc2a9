using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Leaves a coroutine until it is resumed.</summary>
[Op("llvm.intr.coro.suspend", Syntax = "$save `,` $final attr-dict `:` type($res)")]
public sealed partial class CoroSuspendIntrinsic : IntrinsicOp
{
    [Operand<LlvmToken>] public partial Value Save { get; set; }
    [Operand<I1>] public partial Value Final { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
