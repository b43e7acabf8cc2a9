using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes read from memory.</summary>
[Op("llvm.intr.vp.load")]
public sealed partial class VPLoadIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
