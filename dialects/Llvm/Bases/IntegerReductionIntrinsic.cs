using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The elements of a vector of integers, combined to one.</summary>
[OpBase]
public abstract partial class IntegerReductionIntrinsic : IntrinsicOp, ISameOperandsAndResultElementType, IPure
{
    [Operand<LlvmIntegerVector>] public partial Value<VectorType> In { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
