using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes lanes to memory.</summary>
[Op("llvm.intr.vp.store")]
public sealed partial class VPStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Val { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
}
