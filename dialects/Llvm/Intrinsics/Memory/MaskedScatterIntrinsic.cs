using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes the lanes that a mask picks, each to a place of its own.</summary>
[Op("llvm.intr.masked.scatter", Syntax = "$value `,` $ptrs `,` $mask attr-dict `:` type($value) `,` type($mask) `into` type($ptrs)")]
public sealed partial class MaskedScatterIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Value { get; set; }
    [Operand<LlvmPointerVector>] public partial Value<VectorType> Ptrs { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Alignment { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var expected = Value.Type.WithElementType(Ptrs.Type.ElementType);
        if (!expected.Equals(Ptrs.Type)) verifier.Error(this, $"expected operand #2 type to be '{expected}'");
    }
}
