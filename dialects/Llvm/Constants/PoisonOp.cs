namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A value that must not be used.</summary>
[Op("llvm.mlir.poison", Syntax = "attr-dict `:` type($res)")]
public sealed partial class PoisonOp : Operation, IPure
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
