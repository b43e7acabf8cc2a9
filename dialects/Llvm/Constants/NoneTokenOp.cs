namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The token that ties nothing.</summary>
[Op("llvm.mlir.none", Syntax = "attr-dict `:` type($res)")]
public sealed partial class NoneTokenOp : Operation, IPure
{
    [Result<LlvmToken>] public partial Value Res { get; }
}
