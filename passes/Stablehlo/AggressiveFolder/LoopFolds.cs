using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Loops that never run.</summary>
internal sealed class LoopFolds(FolderOptions options)
{
    public void Populate(PatternSet patterns) => patterns
        .Add<WhileOp>(EraseUnused)
        .Add<WhileOp>(TakeOperands);

    /// <summary><c>while(x) cond { return false } do { call @f } ⇒ </c>nothing, where nobody reads its results</summary>
    private bool EraseUnused(WhileOp op, PatternRewriter rewriter)
    {
        if (!options.AssumeNoUndeclaredSideEffects) return rewriter.NoMatch(op, $"what says nothing of its effects may have some");
        if (op.HasUses || !NeverRuns(op)) return rewriter.NoMatch(op, $"The while body may run.");
        return DeclaredEffects.AnyWithin(op) ? rewriter.NoMatch(op, $"it declares side effects, or what it holds does") : rewriter.Erase(op);
    }

    /// <summary><c>%0 = while(x) cond { return false } ⇒ x</c>; the loop stays where it holds effects, which something may depend on although they never come.</summary>
    private static bool TakeOperands(WhileOp op, PatternRewriter rewriter)
    {
        if (!op.HasUses) return rewriter.NoMatch(op, $"nobody reads its results");
        if (!NeverRuns(op)) return rewriter.NoMatch(op, $"The while body may run.");
        bool isChanged = false;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (!op.GetResult(i).HasUses || !op.GetOperand(i).Type.Equals(op.GetResult(i).Type)) continue;
            rewriter.ReplaceAllUsesWith(op.GetResult(i), op.GetOperand(i));
            isChanged = true;
        }
        if (!isChanged) return rewriter.NoMatch(op, $"its results are of other types than its operands");
        rewriter.NotifyModified(op);
        return true;
    }

    private static bool NeverRuns(WhileOp op) => op.Condition.Entry.Last is ReturnOp { OperandCount: 1 } end && ConstantFolding.TruthOf(ConstantFolding.ElementsOf(end.GetOperand(0))) is false;
}
