using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An operation on the lanes of a vector of floating-point numbers that a mask and a length pick.</summary>
[OpBase]
public abstract partial class PredicatedFloatUnaryIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatVector>] public partial Value<VectorType> Op { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
