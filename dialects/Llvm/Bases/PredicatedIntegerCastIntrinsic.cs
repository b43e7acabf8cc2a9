using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A cast of the lanes of a vector of integers that a mask and a length pick.</summary>
[OpBase]
public abstract partial class PredicatedIntegerCastIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmIntegerVector>] public partial Value<VectorType> Src { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
