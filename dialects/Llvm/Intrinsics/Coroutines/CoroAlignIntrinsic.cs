namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The alignment of a coroutine's frame.</summary>
[Op("llvm.intr.coro.align", Syntax = "attr-dict `:` type($res)")]
public sealed partial class CoroAlignIntrinsic : IntrinsicOp
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
