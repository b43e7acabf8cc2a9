namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The address that a pointer holds.</summary>
[Op("llvm.ptrtoint", Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class PtrToIntOp : Operation, IPure
{
    [Operand<LlvmPointerLike>] public partial Value Arg { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }
}
