using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes lanes to memory at equal distances.</summary>
[Op("llvm.intr.experimental.vp.strided.store")]
public sealed partial class VPStridedStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value Val { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<AnySignlessInteger>] public partial Value Stride { get; set; }
    [Operand<LlvmMask>] public partial Value Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
}
