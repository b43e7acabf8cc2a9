using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The lanes that a mask picks, each read from a place of its own.</summary>
[Op("llvm.intr.masked.gather", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class MaskedGatherIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointerVector>] public partial Value<VectorType> Ptrs { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<LlvmVector>("pass_thru")] public partial OperandRange PassThrough { get; }
    [Attr<I32Attr>] public partial IntegerAttr Alignment { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var expected = Res.Type.WithElementType(Ptrs.Type.ElementType);
        if (!expected.Equals(Ptrs.Type)) verifier.Error(this, $"expected operand #1 type to be '{expected}'");
    }
}
