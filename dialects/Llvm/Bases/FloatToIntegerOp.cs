namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number to an integer, towards zero.</summary>
[OpBase(Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class FloatToIntegerOp : Operation, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Arg { get; set; }
    [Result<LlvmIntegerLike>] public partial Value Res { get; }
}
