namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The size of a coroutine's frame.</summary>
[Op("llvm.intr.coro.size", Syntax = "attr-dict `:` type($res)")]
public sealed partial class CoroSizeIntrinsic : IntrinsicOp
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
