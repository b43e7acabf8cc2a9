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

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) =>
        Segments.ReplaceOperands(this, SuccessorOperands(index), start, count, values, group: 1 + index, groups: 3);

    public Block? SuccessorFor(ReadOnlySpan<IrAttribute?> operands) =>
        operands[0] is IntegerAttr condition ? condition.Boolean ? TrueDest : FalseDest : null;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CondBranchOp>(FollowConstant).Add<CondBranchOp>(SkipEmptyBlock).Add<CondBranchOp>(SameDestination).Add<CondBranchOp>(KnowCondition);
    }

    /// <summary><c>cf.cond_br true, ^bb1, ^bb2 ⇒ cf.br ^bb1</c></summary>
    private static bool FollowConstant(CondBranchOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Condition) is not IntegerAttr condition) return rewriter.NoMatch(op, $"the condition is no constant");
        BranchOp.Create(rewriter, (condition.Boolean ? op.TrueDestOperands : op.FalseDestOperands).ToArray(), condition.Boolean ? op.TrueDest : op.FalseDest);
        return rewriter.Erase(op);
    }

    /// <summary><c>cf.cond_br %c, ^bb1, ^bb2; ^bb1: cf.br ^bb3 ⇒ cf.cond_br %c, ^bb3, ^bb2</c></summary>
    private static bool SkipEmptyBlock(CondBranchOp op, PatternRewriter rewriter)
    {
        var (yes, yesValues) = (op.TrueDest, op.TrueDestOperands.ToArray());
        var (no, noValues) = (op.FalseDest, op.FalseDestOperands.ToArray());
        var whyNotYes = EmptyBlock.FindTarget(ref yes, ref yesValues);
        var whyNotNo = EmptyBlock.FindTarget(ref no, ref noValues);
        if (whyNotYes is not null && whyNotNo is not null) return rewriter.NoMatch(op, $"{whyNotYes}");
        Create(rewriter, op.Condition, yesValues, noValues, yes, no, op.BranchWeights);
        return rewriter.Erase(op);
    }

    /// <summary><c>cf.cond_br %c, ^bb1, ^bb2; ^bb1: // pred: here alone, reads %c ⇒ ^bb1: reads true</c>, and ^bb2 reads false.</summary>
    private static bool KnowCondition(CondBranchOp op, PatternRewriter rewriter)
    {
        if (op.Condition.HasOneUse || op.TrueDest == op.FalseDest) return rewriter.NoMatch(op, $"the condition has no other reader");
        return Know(op, op.TrueDest, true, rewriter) | Know(op, op.FalseDest, false, rewriter)
            || rewriter.NoMatch(op, $"no block that only this branch leads to reads the condition");
    }

    private static bool Know(CondBranchOp op, Block target, bool value, PatternRewriter rewriter)
    {
        if (target.Predecessors.Skip(1).Any()) return false;
        var readers = op.Condition.Uses.ToArray().Where(u => u.Owner.Block == target).ToList();
        if (readers.Count == 0) return false;
        Value constant = ConstantOp.Create(rewriter, IntegerAttr.Of(value)).Result;
        foreach (var reader in readers) rewriter.Modify(reader.Owner, () => reader.Owner.SetOperand(reader.Index, constant));
        return true;
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
