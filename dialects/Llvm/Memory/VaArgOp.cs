namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The next of a variadic function's further arguments: <c>llvm.va_arg %list : (!llvm.ptr) -> i32</c>.</summary>
[Op("llvm.va_arg", Syntax = "$arg attr-dict `:` functional-type($arg, $res)")]
public sealed partial class VaArgOp : Operation
{
    [Operand<LlvmPointer>] public partial Value Arg { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
