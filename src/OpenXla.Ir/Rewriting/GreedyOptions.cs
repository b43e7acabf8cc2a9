namespace OpenXla.Ir.Rewriting;

/// <summary>How the greedy driver goes about it.</summary>
public sealed record GreedyOptions
{
    /// <summary>How often the whole region is visited at most; -1 for no limit.</summary>
    public int MaxIterations { get; init; } = 10;

    /// <summary>How many rewrites at most between two visits of the whole region; -1 for no limit.</summary>
    public long MaxRewrites { get; init; } = -1;

    /// <summary>Whether the first visit goes from the outside in and from top to bottom.</summary>
    public bool TopDown { get; init; } = true;

    public bool Fold { get; init; } = true;

    /// <summary>Which operations are folded, where folds are on; null for all.</summary>
    public Func<Operation, bool>? MayFold { get; init; }

    /// <summary>Whether equal constants become one, at the start of the nearest isolated region.</summary>
    public bool ShareConstants { get; init; } = true;

    /// <summary>What happens to blocks and their arguments.</summary>
    public RegionSimplificationLevel RegionSimplification { get; init; } = RegionSimplificationLevel.Normal;

    /// <summary>Which operations may be rewritten, where the run is over given operations.</summary>
    public GreedyStrictness Strictness { get; init; } = GreedyStrictness.AnyOperation;

    /// <summary>Whether isolated operations inside are shared out to threads; rewrites of what is inside one must then leave all else alone.</summary>
    public bool UsesThreads { get; init; }

    public IRewriteListener? Listener { get; init; }
}
