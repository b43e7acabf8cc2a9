namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many bits are set.</summary>
[Op("llvm.intr.ctpop", Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class CtPopIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value In { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }
}
