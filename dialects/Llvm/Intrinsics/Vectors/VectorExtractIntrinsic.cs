using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A part of a vector: <c>llvm.intr.vector.extract %v[4] : vector&lt;4xf32> from vector&lt;[8]xf32></c>.</summary>
[Op("llvm.intr.vector.extract", Syntax = "$srcvec `[` $pos `]` attr-dict `:` type($res) `from` type($srcvec)")]
public sealed partial class VectorExtractIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Srcvec { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr Pos { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, result) = (Srcvec.Type, Res.Type);
        if (VectorWidths.AreTooWide(source, result)) verifier.Error(this, "failed to verify that vectors are not bigger than 2^17 bits.");
        else if (result.IsScalable && !source.IsScalable) verifier.Error(this, "failed to verify that it is not extracting scalable from fixed-length vectors.");
    }
}
