namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where a variable of the source is in memory.</summary>
[Op("llvm.intr.dbg.declare", Syntax = "qualified($varInfo) `` custom<Expression>($locationExpr) `=` $addr `:` qualified(type($addr)) attr-dict")]
public sealed partial class DbgDeclareIntrinsic : DebugVariableIntrinsic
{
    [Operand<LlvmPointer>] public partial Value Addr { get; set; }
}
