namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Goes on at one of two blocks: <c>llvm.cond_br %c weights([1, 2]), ^bb1(%0 : i32), ^bb2</c>.</summary>
[Op("llvm.cond_br", Syntax = "$condition (`weights` `(` $branch_weights^ `)`)? `,` $trueDest (`(` $trueDestOperands^ `:` type($trueDestOperands) `)`)? `,` $falseDest (`(` $falseDestOperands^ `:` type($falseDestOperands) `)`)? attr-dict")]
public sealed partial class CondBrOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Operand<LlvmCompatible>] public partial OperandRange TrueDestOperands { get; }
    [Operand<LlvmCompatible>] public partial OperandRange FalseDestOperands { get; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Attr("loop_annotation")] public partial LoopAnnotationAttr? LoopAnnotation { get; set; }
    [Successor] public partial Block TrueDest { get; set; }
    [Successor] public partial Block FalseDest { get; set; }

    public OperandRange SuccessorOperands(int index) => index == 0 ? TrueDestOperands : FalseDestOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) =>
        Segments.ReplaceOperands(this, SuccessorOperands(index), start, count, values, group: 1 + index, groups: 3);

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is IntegerAttr condition ? condition.Boolean ? TrueDest : FalseDest : null;
}
