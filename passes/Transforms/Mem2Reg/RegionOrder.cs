using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Mem2Reg;

/// <summary>What the promotion of all slots of a region asks of its control flow, which it does not change.</summary>
internal sealed class RegionOrder
{
    private readonly Dictionary<Block, int> _numbers = [];
    private readonly DominanceInfo _dominance;

    internal RegionOrder(Region region, DominanceInfo dominance)
    {
        _dominance = dominance;
        Frontier = new DominanceFrontier(region, dominance);
        foreach (var block in dominance.ReversePostorder(region)) _numbers.Add(block, _numbers.Count);
    }

    internal DominanceFrontier Frontier { get; }

    internal bool IsReachable(Block block) => _numbers.ContainsKey(block);

    internal Block? ImmediateDominator(Block block) => _dominance.ImmediateDominator(block);

    /// <summary>The blocks, each after those that dominate it, and those last that control can't come to.</summary>
    internal IEnumerable<Block> Sort(IEnumerable<Block> blocks) => blocks.OrderBy(block => _numbers.GetValueOrDefault(block, int.MaxValue));
}
