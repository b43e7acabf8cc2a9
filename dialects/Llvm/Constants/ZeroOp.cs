using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>All bits zero; the null pointer.</summary>
[Op("llvm.mlir.zero", Syntax = "attr-dict `:` type($res)")]
public sealed partial class ZeroOp : Operation, IConstantLike, IPure
{
    [Result<LlvmCompatible>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => ZeroAttr.Instance;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Res.Type is LlvmTargetExtType { HasZero: false }) verifier.Error(this, "target extension type does not support zero-initializer");
    }
}
