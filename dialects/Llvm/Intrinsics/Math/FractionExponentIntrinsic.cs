namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The fraction and the exponent of a number, as a struct.</summary>
[Op("llvm.intr.frexp", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class FractionExponentIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Val { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
