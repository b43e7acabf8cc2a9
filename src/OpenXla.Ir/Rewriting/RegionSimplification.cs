using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Rewriting;

/// <summary>Drops blocks that control can't reach, operations and block arguments that nobody needs, and merges blocks that do the same.</summary>
public static class RegionSimplification
{
    /// <summary>Simplifies a region and all regions inside.</summary>
    /// <param name="region">The region.</param>
    /// <param name="rewriter">Is told what goes.</param>
    /// <param name="mergeBlocks">Whether blocks that do the same become one, and arguments that always get the same value go.</param>
    /// <returns>True where something changed.</returns>
    public static bool Run(Region region, PatternRewriter rewriter, bool mergeBlocks = false)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(rewriter);
        return Run(region, rewriter, mergeBlocks, intoIsolated: true);
    }

    /// <summary>
    /// As the other; where <paramref name="intoIsolated"/> is false, what isolated operations hold is left out, and where
    /// <paramref name="mayHoldUnreachable"/> is, no region can have a second block.
    /// </summary>
    internal static bool Run(Region region, PatternRewriter rewriter, bool mergeBlocks, bool intoIsolated, bool mayHoldUnreachable = true)
    {
        bool changed = mayHoldUnreachable && EraseUnreachable(region, rewriter, intoIsolated);
        changed |= DeadCode.Run(region, rewriter, intoIsolated);
        if (!mergeBlocks) return changed;
        changed |= BlockMerging.Run(region, rewriter, intoIsolated);
        return changed | DropRedundantArguments(region, rewriter, intoIsolated);
    }

    /// <summary>Whether to go on into the regions of an operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Enters(Operation op, bool intoIsolated) => op.RegionCount > 0 && (intoIsolated || !op.Info.Is(OperationTraits.IsolatedFromAbove));

    /// <summary>Erases the blocks that control can't reach, in a region and all regions inside.</summary>
    public static bool EraseUnreachable(Region region, PatternRewriter rewriter)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(rewriter);
        return EraseUnreachable(region, rewriter, intoIsolated: true);
    }

    internal static bool EraseUnreachable(Region region, PatternRewriter rewriter, bool intoIsolated)
    {
        if (region.IsEmpty) return false;
        bool changed = !region.HasOneBlock && EraseUnreachableBlocks(region, rewriter);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            for (var op = block.First; op is not null; op = op.Next)
            {
                if (!Enters(op, intoIsolated)) continue;
                foreach (var inner in op.Regions) changed |= EraseUnreachable(inner, rewriter, intoIsolated);
            }
        return changed;
    }

    private static bool EraseUnreachableBlocks(Region region, PatternRewriter rewriter)
    {
        var reachable = new HashSet<Block> { region.Entry };
        var pending = new Stack<Block>();
        pending.Push(region.Entry);
        while (pending.TryPop(out var block))
            foreach (var successor in block.Successors)
                if (reachable.Add(successor)) pending.Push(successor);
        var dead = region.Blocks.Where(b => !reachable.Contains(b)).ToList();
        foreach (var block in dead)
            foreach (var op in block.Operations) op.DropAllReferences();
        foreach (var block in dead) rewriter.EraseBlock(block);
        return dead.Count > 0;
    }

    /// <summary><c>^bb1(%a): // all predecessors hand on %x ⇒ ^bb1: reads %x</c></summary>
    private static bool DropRedundantArguments(Region region, PatternRewriter rewriter, bool intoIsolated)
    {
        bool changed = false;
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            if (block != region.FirstBlock)
                for (int i = block.ArgumentCount - 1; i >= 0; i--) changed |= DropIfRedundant(block, i, rewriter);
            for (var op = block.First; op is not null; op = op.Next)
            {
                if (!Enters(op, intoIsolated)) continue;
                foreach (var inner in op.Regions) changed |= DropRedundantArguments(inner, rewriter, intoIsolated);
            }
        }
        return changed;
    }

    private static bool DropIfRedundant(Block block, int index, PatternRewriter rewriter)
    {
        var argument = block.GetArgument(index);
        Value common = default;
        var edges = BranchEdge.To(block);
        if (edges is null || edges.Count == 0) return false;
        foreach (var edge in edges)
        {
            if (index >= edge.Operands.Count) return false;
            var value = edge.Operands[index];
            if (value == argument) continue;
            if (!common.IsNull && common != value) return false;
            common = value;
        }
        if (common.IsNull) return false;
        rewriter.ReplaceAllUsesWith(argument, common);
        foreach (var edge in edges) edge.Remove(index);
        block.EraseArgument(index);
        return true;
    }
}
