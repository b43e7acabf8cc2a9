using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The addresses that lanes hold.</summary>
[Op("llvm.intr.vp.ptrtoint")]
public sealed partial class VPPtrToIntIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmPointerVector>] public partial Value<VectorType> Src { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
