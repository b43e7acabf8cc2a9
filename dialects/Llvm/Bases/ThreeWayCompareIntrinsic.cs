namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>-1, 0 or 1 for less, equal or greater.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class ThreeWayCompareIntrinsic : IntrinsicOp, ISameTypeOperands, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value A { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value B { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }
}
