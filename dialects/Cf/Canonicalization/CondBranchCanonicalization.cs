using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Cf.Canonicalization;

/// <summary>Conditional branches whose way is known, or leads to the same place.</summary>
internal static class CondBranchCanonicalization
{
    internal static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CondBranchOp>(FollowConstant).Add<CondBranchOp>(SkipEmptyBlock).Add<CondBranchOp>(SameDestination)
            .Add<CondBranchOp>(FollowEarlierBranch).Add<CondBranchOp>(KnowCondition).Add<CondBranchOp>(DropUnreachable);
    }

    /// <summary><c>cf.cond_br true, ^bb1, ^bb2 ⇒ cf.br ^bb1</c></summary>
    private static bool FollowConstant(CondBranchOp op, PatternRewriter rewriter) =>
        OperationFolding.ConstantOf(op.Condition) is IntegerAttr condition ? Follow(op, condition.Boolean, rewriter) : rewriter.NoMatch(op, $"the condition is no constant");

    private static bool Follow(CondBranchOp op, bool condition, PatternRewriter rewriter)
    {
        BranchOp.Create(rewriter, (condition ? op.TrueDestOperands : op.FalseDestOperands).ToArray(), condition ? op.TrueDest : op.FalseDest);
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
        CondBranchOp.Create(rewriter, op.Condition, yesValues, noValues, yes, no, op.BranchWeights);
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

    /// <summary><c>cf.cond_br %c, ^bb1, ^bb2; ^bb1: // pred: here alone; cf.cond_br %c, ^bb3, ^bb4 ⇒ ^bb1: cf.br ^bb3</c></summary>
    private static bool FollowEarlierBranch(CondBranchOp op, PatternRewriter rewriter)
    {
        if (op.Block!.OnlyPredecessor is not { } before) return rewriter.NoMatch(op, $"the block has no single predecessor");
        if (before.Last is not CondBranchOp earlier || earlier.Condition != op.Condition) return rewriter.NoMatch(op, $"the predecessor does not branch on the same condition");
        return Follow(op, op.Block == earlier.TrueDest, rewriter);
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
        if (target.OnlyPredecessor is null) return false;
        var readers = op.Condition.Uses.ToArray().Where(u => u.Owner.Block == target).ToList();
        if (readers.Count == 0) return false;
        Value constant = ConstantOp.Create(rewriter, IntegerAttr.Of(value)).Result;
        foreach (var reader in readers) rewriter.Modify(reader.Owner, () => reader.Owner.SetOperand(reader.Index, constant));
        return true;
    }

    /// <summary><c>cf.cond_br %c, ^bb1, ^bb2; ^bb1: ub.unreachable ⇒ cf.br ^bb2</c></summary>
    private static bool DropUnreachable(CondBranchOp op, PatternRewriter rewriter)
    {
        if (op.TrueDest.First is UnreachableOp) return Follow(op, false, rewriter);
        return op.FalseDest.First is UnreachableOp ? Follow(op, true, rewriter) : rewriter.NoMatch(op, $"both destinations can be reached");
    }
}
