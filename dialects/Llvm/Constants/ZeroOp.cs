namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>All bits zero; the null pointer.</summary>
[Op("llvm.mlir.zero", Syntax = "attr-dict `:` type($res)")]
public sealed partial class ZeroOp : Operation, IPure
{
    [Result] public partial Value Res { get; }
}
