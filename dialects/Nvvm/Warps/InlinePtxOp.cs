namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>PTX as text: <c>nvvm.inline_ptx "…" ro (%a : i32) -> i32</c>.</summary>
[Op("nvvm.inline_ptx", Syntax = "$ptxCode ( `ro` `(` $readOnlyArgs^ `:` type($readOnlyArgs) `)` )? ( `rw` `(` $readWriteArgs^ `:` type($readWriteArgs) `)` )? (`,` `predicate` `=` $predicate^)? attr-dict ( `->` type($writeOnlyArgs)^ )?")]
public sealed partial class InlinePtxOp : Operation
{
    [Operand] public partial OperandRange ReadOnlyArgs { get; }
    [Operand] public partial OperandRange ReadWriteArgs { get; }
    [Attr] public partial string PtxCode { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }
    [Result] public partial ResultRange WriteOnlyArgs { get; }
}
