namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed integer to the nearest floating-point number.</summary>
[Op("llvm.sitofp", Syntax = "$arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class SIToFPOp : Operation, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Arg { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
