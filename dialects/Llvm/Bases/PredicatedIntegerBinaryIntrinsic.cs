using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An operation on the lanes of two vectors of integers that a mask and a length pick.</summary>
[OpBase]
public abstract partial class PredicatedIntegerBinaryIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmIntegerVector>] public partial Value<VectorType> Lhs { get; set; }
    [Operand<LlvmIntegerVector>] public partial Value<VectorType> Rhs { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
