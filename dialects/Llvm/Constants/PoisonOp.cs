using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A value that must not be used.</summary>
[Op("llvm.mlir.poison", Syntax = "attr-dict `:` type($res)")]
public sealed partial class PoisonOp : Operation, IConstantLike, IPure
{
    [Result<LlvmCompatible>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => PoisonAttr.Instance;
}
