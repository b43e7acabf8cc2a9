using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A token that names a coroutine.</summary>
[Op("llvm.intr.coro.id", Syntax = "$align `,` $promise `,` $coroaddr `,` $fnaddrs attr-dict `:` functional-type(operands, results)")]
public sealed partial class CoroIdIntrinsic : IntrinsicOp
{
    [Operand<I32>] public partial Value Align { get; set; }
    [Operand<LlvmPointer>] public partial Value Promise { get; set; }
    [Operand<LlvmPointer>] public partial Value Coroaddr { get; set; }
    [Operand<LlvmPointer>] public partial Value Fnaddrs { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
