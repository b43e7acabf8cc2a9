using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A constant: <c>llvm.mlir.constant(1 : i64) : i64</c>.</summary>
[Op("llvm.mlir.constant", Syntax = "`(` $value `)` attr-dict `:` type($res)")]
public sealed partial class ConstantOp : Operation, IConstantLike, IPure
{
    [Attr] public partial IrAttribute Value { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    IrAttribute IConstantLike.ConstantValue => Value;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ConstantChecks.WrongValue(Value, Res.Type) is { } message) verifier.Error(this, message);
    }
}
