namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An unsigned integer to the nearest floating-point number; <c>nneg</c> promises that the top bit is not set.</summary>
[Op("llvm.uitofp", Syntax = "(`nneg` $nonNeg^)? $arg attr-dict `:` type($arg) `to` type($res)")]
public sealed partial class UIToFPOp : Operation, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value Arg { get; set; }
    [Attr] public partial bool NonNeg { get; set; }
    [Result<LlvmFloatLike>] public partial Value Res { get; }
}
