namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of two floating-point numbers.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class FloatBinaryIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmFloatLike>] public partial Value A { get; set; }
    [Operand<LlvmFloatLike>] public partial Value B { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
