namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer in another address space.</summary>
[Op("llvm.addrspacecast", Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class AddrSpaceCastOp : Operation, IPure
{
    [Operand<LlvmPointerLike>] public partial Value Arg { get; set; }
    [Result<LlvmPointerLike>] public partial Value Res { get; }
}
