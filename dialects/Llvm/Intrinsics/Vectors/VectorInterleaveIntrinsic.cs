using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The elements of two vectors in turn.</summary>
[Op("llvm.intr.vector.interleave2")]
[TypesMatch("vec1", "vec2")]
public sealed partial class VectorInterleaveIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Vec1 { get; set; }
    [Operand<LlvmVector>] public partial Value<VectorType> Vec2 { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (half, whole) = (Vec1.Type, Res.Type as VectorType);
        if (whole is null || whole.Shape.Rank != 1 || whole.Shape[0] != 2 * half.Shape[0] || whole.IsScalable != half.IsScalable || !whole.ElementType.Equals(half.ElementType))
            verifier.Error(this, "failed to verify that result has twice as many elements as 'vec1'");
    }
}
