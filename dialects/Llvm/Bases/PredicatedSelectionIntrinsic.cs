using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Lanes of one of two vectors, chosen by a condition, as far as a length.</summary>
[OpBase]
public abstract partial class PredicatedSelectionIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmMask>] public partial Value<VectorType> Cond { get; set; }
    [Operand<LlvmVector>("true_val")] public partial Value<VectorType> TrueVal { get; set; }
    [Operand<LlvmVector>("false_val")] public partial Value<VectorType> FalseVal { get; set; }
    [Operand<I32>] public partial Value Evl { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
