using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The elements of a vector of floating-point numbers, combined in turn with a first one.</summary>
[OpBase]
public abstract partial class FloatAccumulationIntrinsic : IntrinsicOp, ISameOperandsAndResultElementType, IPure
{
    [Operand<AnyFloat>("start_value")] public partial Value StartValue { get; set; }
    [Operand<LlvmFloatVector>] public partial Value<VectorType> Input { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
