using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The even and the odd elements of a vector, as a struct.</summary>
[Op("llvm.intr.vector.deinterleave2")]
public sealed partial class VectorDeinterleaveIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Vec { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
