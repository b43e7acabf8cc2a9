namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Any value, another at each use if it likes.</summary>
[Op("llvm.mlir.undef", Syntax = "attr-dict `:` type($res)")]
public sealed partial class UndefOp : Operation, IPure
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
