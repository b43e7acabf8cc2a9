namespace OpenXla.Ir.Analysis;

/// <summary>Where blocks stop to dominate: those that a block does not dominate properly, though it dominates one of their predecessors. Of one region.</summary>
public sealed class DominanceFrontier
{
    private readonly Dictionary<Block, List<Block>> _frontiers = [];

    /// <summary>Computes the frontiers of the blocks of a region that control can come to.</summary>
    public DominanceFrontier(Region region, DominanceInfo dominance)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(dominance);
        if (region.HasOneBlock) return;
        foreach (var block in dominance.ReversePostorder(region))
        {
            var stop = dominance.ImmediateDominator(block);
            foreach (var predecessor in block.Predecessors)
            {
                if (!dominance.IsReachable(predecessor)) continue;
                for (var at = predecessor; at is not null && at != stop; at = dominance.ImmediateDominator(at))
                {
                    var frontier = _frontiers.TryGetValue(at, out var known) ? known : _frontiers[at] = [];
                    if (!frontier.Contains(block)) frontier.Add(block);
                }
            }
        }
    }

    /// <summary>The frontier of a block.</summary>
    public IReadOnlyList<Block> Of(Block block) => _frontiers.GetValueOrDefault(block) ?? [];

    /// <summary>The frontiers of some blocks, the frontiers of these, and so on: where values that the blocks define meet.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="filter">Blocks for which it says no are left out, with their frontiers.</param>
    public IReadOnlySet<Block> Iterated(IEnumerable<Block> blocks, Func<Block, bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = new HashSet<Block>();
        var pending = new Stack<Block>(blocks);
        while (pending.TryPop(out var block))
            foreach (var next in Of(block))
                if (!found.Contains(next) && filter(next) && found.Add(next)) pending.Push(next);
        return found;
    }
}
