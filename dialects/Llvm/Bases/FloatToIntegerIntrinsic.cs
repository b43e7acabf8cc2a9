namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to an integer, rounded.</summary>
[OpBase(Syntax = "`(` operands `)` attr-dict `:` functional-type(operands, results)")]
public abstract partial class FloatToIntegerIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Val { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
