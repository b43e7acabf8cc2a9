namespace OpenXla.Ir.Interpreter;

/// <summary>A region as a list of blocks.</summary>
internal sealed class RegionPlan(Region region, BlockPlan[] blocks)
{
    public Region Region { get; } = region;

    public BlockPlan? Entry => blocks.Length > 0 ? blocks[0] : null;

    public BlockPlan Find(Block block)
    {
        foreach (var plan in blocks)
            if (plan.Block == block) return plan;
        throw new InvalidOperationException("a branch leaves its region");
    }
}
