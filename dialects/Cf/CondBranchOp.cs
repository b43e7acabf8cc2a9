using OpenXla.Ir.Dialects.Cf.Canonicalization;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Goes on at one of two blocks: <c>cf.cond_br %c, ^bb1(%0 : i32), ^bb2</c>.</summary>
[Op("cf.cond_br", Syntax = "$condition (`weights` `(` $branch_weights^ `)`)? `,` $trueDest (`(` $trueDestOperands^ `:` type($trueDestOperands) `)`)? `,` $falseDest (`(` $falseDestOperands^ `:` type($falseDestOperands) `)`)? attr-dict")]
public sealed partial class CondBranchOp : Operation, IPure, ITerminator, IBranch, IEvaluableBranch
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Operand] public partial OperandRange TrueDestOperands { get; }
    [Operand] public partial OperandRange FalseDestOperands { get; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Successor] public partial Block TrueDest { get; set; }
    [Successor] public partial Block FalseDest { get; set; }

    public OperandRange SuccessorOperands(int index) => index == 0 ? TrueDestOperands : FalseDestOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) =>
        Segments.ReplaceOperands(this, SuccessorOperands(index), start, count, values, group: 1 + index, groups: 3);

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is IntegerAttr condition ? condition.Boolean ? TrueDest : FalseDest : null;

    public int ChooseSuccessor(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Get(Condition).GetBoolean(0) ? 0 : 1;
    }

    public static void PopulateCanonicalization(PatternSet patterns) => CondBranchCanonicalization.Populate(patterns);
}
