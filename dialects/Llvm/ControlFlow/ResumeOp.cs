namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on with the exception that a landing pad has caught.</summary>
[Op("llvm.resume", Syntax = "$value attr-dict `:` type($value)")]
public sealed partial class ResumeOp : Operation, ITerminator
{
    [Operand<LlvmCompatible>] public partial Value Value { get; set; }
}
