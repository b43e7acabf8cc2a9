namespace OpenXla.Ir.Rewriting;

/// <summary>How the greedy driver goes about it.</summary>
public sealed record GreedyOptions
{
    /// <summary>How often the whole region is visited at most; -1 for no limit.</summary>
    public int MaxIterations { get; init; } = 10;

    /// <summary>How many rewrites at most; -1 for no limit.</summary>
    public long MaxRewrites { get; init; } = -1;

    /// <summary>Whether the first visit goes from the outside in and from top to bottom.</summary>
    public bool TopDown { get; init; } = true;

    public bool Fold { get; init; } = true;

    /// <summary>Whether unreachable blocks and dead block arguments go too.</summary>
    public bool SimplifyRegions { get; init; } = true;

    public IRewriteListener? Listener { get; init; }
}
