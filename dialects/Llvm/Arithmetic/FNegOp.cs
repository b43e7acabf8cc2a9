namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The number with the other sign.</summary>
[Op("llvm.fneg", Syntax = "$operand attr-dict `:` type($res)")]
public sealed partial class FNegOp : Operation, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Operand { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
