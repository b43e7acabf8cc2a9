using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector with another part: <c>llvm.intr.vector.insert %part, %v[4] : vector&lt;4xf32> into vector&lt;[8]xf32></c>.</summary>
[Op("llvm.intr.vector.insert", Syntax = "$srcvec `,` $dstvec `[` $pos `]` attr-dict `:` type($srcvec) `into` type($res)")]
[TypesMatch("dstvec", "res")]
public sealed partial class VectorInsertIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Dstvec { get; set; }
    [Operand<LlvmVector>] public partial Value<VectorType> Srcvec { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr Pos { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, target) = (Srcvec.Type, Dstvec.Type);
        if (VectorWidths.AreTooWide(source, target)) verifier.Error(this, "failed to verify that vectors are not bigger than 2^17 bits.");
        else if (source.IsScalable && !target.IsScalable) verifier.Error(this, "failed to verify that it is not inserting scalable into fixed-length vectors.");
    }
}
