using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Cf;

/// <summary>Goes on at one of two blocks: <c>cf.cond_br %c, ^bb1(%0 : i32), ^bb2</c>.</summary>
[Op("cf.cond_br", Syntax = "$condition (`weights` `(` $branch_weights^ `)`)? `,` $trueDest (`(` $trueDestOperands^ `:` type($trueDestOperands) `)`)? `,` $falseDest (`(` $falseDestOperands^ `:` type($falseDestOperands) `)`)? attr-dict")]
public sealed partial class CondBranchOp : Operation, IPure, ITerminator, IBranch
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Operand] public partial OperandRange TrueDestOperands { get; }
    [Operand] public partial OperandRange FalseDestOperands { get; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Successor] public partial Block TrueDest { get; set; }
    [Successor] public partial Block FalseDest { get; set; }

    public OperandRange SuccessorOperands(int index) => index == 0 ? TrueDestOperands : FalseDestOperands;

    public void RemoveSuccessorOperand(int index, int argument)
    {
        var (yes, no) = (TrueDestOperands.Count, FalseDestOperands.Count);
        ReplaceOperands(1 + argument + (index == 0 ? 0 : yes), 1);
        SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, index == 0 ? yes - 1 : yes, index == 0 ? no : no - 1));
    }

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is IntegerAttr condition ? condition.Boolean ? TrueDest : FalseDest : null;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CondBranchOp>(FollowConstant).Add<CondBranchOp>(SameDestination);
    }

    /// <summary><c>cf.cond_br true, ^bb1, ^bb2 ⇒ cf.br ^bb1</c></summary>
    private static bool FollowConstant(CondBranchOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Condition) is not IntegerAttr condition) return rewriter.NoMatch(op, $"the condition is no constant");
        BranchOp.Create(rewriter, (condition.Boolean ? op.TrueDestOperands : op.FalseDestOperands).ToArray(), condition.Boolean ? op.TrueDest : op.FalseDest);
        return rewriter.Erase(op);
    }

    /// <summary><c>cf.cond_br %c, ^bb1(%a), ^bb1(%b) ⇒ cf.br ^bb1(arith.select %c, %a, %b)</c></summary>
    private static bool SameDestination(CondBranchOp op, PatternRewriter rewriter)
    {
        if (op.TrueDest != op.FalseDest) return rewriter.NoMatch(op, $"the destinations differ");
        var (yes, no) = (op.TrueDestOperands, op.FalseDestOperands);
        bool same = true;
        for (int i = 0; i < yes.Count; i++) same &= yes[i] == no[i];
        if (!same && op.TrueDest.Predecessors.Any(p => p != op.Block)) return rewriter.NoMatch(op, $"the destination has other predecessors");
        var values = new Value[yes.Count];
        for (int i = 0; i < values.Length; i++) values[i] = yes[i] == no[i] ? yes[i] : SelectOp.Create(rewriter, op.Condition, yes[i], no[i]).GetResult(0);
        BranchOp.Create(rewriter, values, op.TrueDest);
        return rewriter.Erase(op);
    }
}
