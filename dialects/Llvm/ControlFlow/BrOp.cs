namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on at another block: <c>llvm.br ^bb1(%0 : i32)</c>.</summary>
[Op("llvm.br", Syntax = "$dest (`(` $destOperands^ `:` type($destOperands) `)`)? attr-dict")]
public sealed partial class BrOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<LlvmCompatible>] public partial OperandRange DestOperands { get; }
    [Attr("loop_annotation")] public partial LoopAnnotationAttr? LoopAnnotation { get; set; }
    [Successor] public partial Block Dest { get; set; }

    public OperandRange SuccessorOperands(int index) => DestOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) => ReplaceOperands(start, count, values);

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) => Dest;
}
