namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of one integer.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class IntegerUnaryIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value In { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
