using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis;

/// <summary>The natural loops of a region: those that a branch back to a block makes which dominates it.</summary>
public sealed class LoopInfo
{
    private readonly List<NaturalLoop> _loops = [];
    private readonly Dictionary<Block, NaturalLoop> _innermost = [];

    public LoopInfo(Region region, DominanceInfo? dominance = null)
    {
        ArgumentNullException.ThrowIfNull(region);
        dominance ??= new DominanceInfo();
        var order = dominance.ReversePostorder(region);
        foreach (var header in order) FindLoop(header, dominance);
        foreach (var loop in _loops) loop.SetBlocks(region.Blocks);
        // A loop is found after those around it, as its header comes later.
        foreach (var loop in _loops)
        {
            loop.SetParent(_innermost.GetValueOrDefault(loop.Header));
            foreach (var block in loop.Blocks) _innermost[block] = loop;
        }
    }

    /// <summary>True where a block may run several times each time that its function is called: in a loop of blocks, or in an operation that is a loop.</summary>
    public static bool IsInLoop(Block block)
    {
        for (Block? at = block; at is not null; at = at.ParentOp?.Block)
        {
            if (at.ParentOp is not { } owner) return LeadsToItself(at);
            if (owner.As<ILoopLike>() is not null || LeadsToItself(at)) return true;
            if (owner.As<IFunction>() is null) continue;
            for (var around = owner.ParentOp; around is not null; around = around.ParentOp)
                if (around.As<ILoopLike>() is not null) return true;
            return false;
        }
        return false;
    }

    private static bool LeadsToItself(Block block)
    {
        var seen = new HashSet<Block>();
        var pending = new Stack<Block>(block.Successors);
        while (pending.TryPop(out var at))
        {
            if (at == block) return true;
            if (!seen.Add(at)) continue;
            foreach (var successor in at.Successors) pending.Push(successor);
        }
        return false;
    }

    /// <summary>All loops, each after those around it.</summary>
    public IReadOnlyList<NaturalLoop> Loops => _loops;

    /// <summary>The loops in no other.</summary>
    public IEnumerable<NaturalLoop> OutermostLoops => _loops.Where(static loop => loop.Parent is null);

    /// <summary>The innermost loop of a block; null where it is in none.</summary>
    public NaturalLoop? LoopOf(Block block) => _innermost.GetValueOrDefault(block);

    /// <summary>In how many loops a block is.</summary>
    public int DepthOf(Block block) => LoopOf(block)?.Depth ?? 0;

    private void FindLoop(Block header, DominanceInfo dominance)
    {
        NaturalLoop? loop = null;
        foreach (var latch in header.Predecessors.Distinct())
        {
            if (!dominance.IsReachable(latch) || !dominance.Dominates(header, latch)) continue;
            if (loop is null) _loops.Add(loop = new NaturalLoop(header));
            loop.AddLatch(latch);
        }
        if (loop is null) return;
        loop.AddBlock(header);
        var pending = new Stack<Block>(loop.Latches);
        while (pending.TryPop(out var block))
        {
            if (!loop.AddBlock(block)) continue;
            foreach (var predecessor in block.Predecessors.Distinct())
                if (dominance.IsReachable(predecessor)) pending.Push(predecessor);
        }
    }
}
