using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantSubsetHoisting;

/// <summary>
/// <c>for iter_args(%t = %x) { %p = read %t[0]; %q = f(%p); yield write %q into %t[0] }
/// ⇒ %p = read %x[0]; %r:2 = for iter_args(%t = %x, %s = %p) { yield %t, f(%s) }; write %r#1 into %r#0[0]</c>
/// </summary>
internal static class SubsetHoisting
{
    internal static void Run(ILoopLike loop, WindowComparison windows, PatternRewriter rewriter)
    {
        // What is hoisted becomes a carried value of its own, from which parts may be hoisted again.
        for (int i = 0; i < loop.LoopIterArguments.Count; i++) loop = HoistFrom(loop, i, windows, rewriter);
    }

    private static ILoopLike HoistFrom(ILoopLike loop, int index, WindowComparison windows, PatternRewriter rewriter)
    {
        var subsets = new MatchingSubsets(windows);
        if (!subsets.Follow(loop, index)) return loop;
        foreach (var (extraction, insertion) in subsets.Hoistable())
        {
            var (read, write) = ((Operation)extraction, (Operation)insertion);
            if (!IsInvariant(loop, read, extraction.TensorIndex, extraction.TensorIndex) || !IsInvariant(loop, write, insertion.PartIndex, insertion.TensorIndex)) continue;
            if (loop.CarryOneMore(read.FirstResult, write.GetOperand(insertion.PartIndex), rewriter) is not { } extended) return loop;
            loop = (ILoopLike)extended;
            var result = extended.GetResult(index);
            rewriter.MoveBefore(read, extended);
            rewriter.MoveAfter(write, extended);
            rewriter.ReplaceAllUsesWith(write.FirstResult, write.GetOperand(insertion.TensorIndex));
            read.SetOperand(extraction.TensorIndex, loop.LoopInits[index]);
            rewriter.ReplaceAllUsesWith(result, write.FirstResult);
            write.SetOperand(insertion.PartIndex, extended.GetResult(extended.ResultCount - 1));
            write.SetOperand(insertion.TensorIndex, result);
        }
        return loop;
    }

    /// <summary>Whether all operands but two are the same in each iteration.</summary>
    private static bool IsInvariant(ILoopLike loop, Operation op, int first, int second)
    {
        for (int i = 0; i < op.OperandCount; i++)
            if (i != first && i != second && !loop.IsDefinedOutsideOfLoop(op.GetOperand(i))) return false;
        return true;
    }
}
