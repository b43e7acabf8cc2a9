using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>Drops blocks that control can't reach and block arguments that nobody reads.</summary>
public static class RegionSimplification
{
    /// <returns>True where something changed.</returns>
    public static bool Run(Region region, PatternRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(rewriter);
        bool changed = EraseUnreachable(region, rewriter);
        changed |= EraseDeadArguments(region);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            for (var op = block.First; op is not null; op = op.Next)
                foreach (var inner in op.Regions) changed |= Run(inner, rewriter);
        return changed;
    }

    private static bool EraseUnreachable(Region region, PatternRewriter rewriter)
    {
        if (region.IsEmpty || region.HasOneBlock) return false;
        var reachable = new HashSet<Block> { region.Entry };
        var pending = new Stack<Block>();
        pending.Push(region.Entry);
        while (pending.TryPop(out var block))
            foreach (var successor in block.Successors)
                if (reachable.Add(successor)) pending.Push(successor);
        var dead = region.Blocks.Where(b => !reachable.Contains(b)).ToList();
        if (dead.Count == 0) return false;
        foreach (var block in dead)
            foreach (var op in block.Operations) op.DropAllReferences();
        foreach (var block in dead)
        {
            while (block.Last is { } last) rewriter.Erase(last);
            block.Erase();
        }
        return true;
    }

    private static bool EraseDeadArguments(Region region)
    {
        bool changed = false;
        for (var block = region.FirstBlock?.Next; block is not null; block = block.Next)
            for (int i = block.ArgumentCount - 1; i >= 0; i--)
                if (!block.GetArgument(i).HasUses && TryDropOperand(block, i))
                {
                    block.EraseArgument(i);
                    changed = true;
                }
        return changed;
    }

    private static bool TryDropOperand(Block block, int index)
    {
        var edges = block.Predecessors.Distinct().Select(p => p.Last!).ToList();
        if (edges.Any(e => e is not IBranch)) return false;
        foreach (var terminator in edges)
            for (int s = 0; s < terminator.SuccessorCount; s++)
                if (terminator.GetSuccessor(s) == block) ((IBranch)terminator).RemoveSuccessorOperand(s, index);
        return true;
    }
}
