namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The value of a variable of the source.</summary>
[Op("llvm.intr.dbg.value", Syntax = "qualified($varInfo) `` custom<Expression>($locationExpr) `=` $value `:` qualified(type($value)) attr-dict")]
public sealed partial class DbgValueIntrinsic : DebugVariableIntrinsic
{
    [Operand<LlvmCompatible>] public partial Value Value { get; set; }
}
