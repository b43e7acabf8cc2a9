namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function of three integers.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class IntegerTernaryIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value A { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value B { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value C { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
