using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The elements of a vector of floating-point numbers, combined to one.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class FloatReductionIntrinsic : IntrinsicOp, ISameOperandsAndResultElementType, IPure
{
    [Operand<LlvmFloatVector>] public partial Value<VectorType> In { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
