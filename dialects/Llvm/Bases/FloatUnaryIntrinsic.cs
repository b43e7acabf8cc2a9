namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of one floating-point number.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class FloatUnaryIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmFloatLike>] public partial Value In { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
