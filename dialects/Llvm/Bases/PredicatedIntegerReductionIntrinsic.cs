using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The lanes of a vector of integers that a mask and a length pick, combined with a first one.</summary>
[OpBase]
public abstract partial class PredicatedIntegerReductionIntrinsic : IntrinsicOp, IPure
{
    [Operand<AnySignlessInteger>("satrt_value")] public partial Value<IntegerType> StartValue { get; set; }
    [Operand<LlvmIntegerVector>] public partial Value<VectorType> Val { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
