using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes lanes to memory at equal distances.</summary>
[Op("llvm.intr.experimental.vp.strided.store")]
public sealed partial class VPStridedStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Val { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Stride { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
}
