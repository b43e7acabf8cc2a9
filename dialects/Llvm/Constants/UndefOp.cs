using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Any value, another at each use if it likes.</summary>
[Op("llvm.mlir.undef", Syntax = "attr-dict `:` type($res)")]
public sealed partial class UndefOp : Operation, IConstantLike, IPure
{
    [Result<LlvmCompatible>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => UndefAttr.Instance;
}
