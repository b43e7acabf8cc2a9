using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends a coroutine.</summary>
[Op("llvm.intr.coro.end", Syntax = "$handle `,` $unwind `,` $retvals attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroEndIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Handle { get; set; }
    [Operand<I1>] public partial Value Unwind { get; set; }
    [Operand<LlvmToken>] public partial Value Retvals { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
