using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Rewriting;

/// <summary>Moves operations into the one region that reads them: <c>%0 = op; if { use(%0) } ⇒ if { %0 = op; use(%0) }</c>.</summary>
public static class ControlFlowSinking
{
    /// <summary>Moves what a region alone reads to its start.</summary>
    /// <param name="region">The region.</param>
    /// <param name="dominance">The dominance of the operation around it.</param>
    /// <param name="mayMove">Whether an operation may run in the region and not where it stands.</param>
    /// <param name="moved">Called for each operation that has been moved.</param>
    public static void SinkInto(Region region, DominanceInfo dominance, Func<Operation, bool> mayMove, Action<Operation>? moved = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(dominance);
        ArgumentNullException.ThrowIfNull(mayMove);
        var pending = new Stack<Operation>();
        foreach (var block in region.Blocks)
            foreach (var op in block.Operations) SinkOperands(op);
        while (pending.TryPop(out var op)) SinkOperands(op);

        void SinkOperands(Operation user)
        {
            foreach (var operand in user.Operands.ToArray())
            {
                if (operand.DefiningOp is not { } op || op.ParentRegion == region) continue;
                if (!IsOnlyReadIn(op, region, dominance) || !mayMove(op)) continue;
                op.MoveBefore(region.Entry.First!);
                moved?.Invoke(op);
                pending.Push(op);
            }
        }
    }

    private static bool IsOnlyReadIn(Operation op, Region region, DominanceInfo dominance)
    {
        foreach (var result in op.Results)
            foreach (var use in result.Uses)
                if (!dominance.Dominates(region.Entry, use.Owner.Block!)) return false;
        return true;
    }
}
