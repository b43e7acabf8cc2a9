namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A power by an integer.</summary>
[Op("llvm.intr.powi", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class PowIIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Val { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Power { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
