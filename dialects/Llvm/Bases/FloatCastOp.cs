namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number in another format.</summary>
[OpBase(Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public abstract partial class FloatCastOp : Operation, IPure
{
    [Operand<LlvmFloatLike>] public partial Value Arg { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
