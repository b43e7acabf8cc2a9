namespace OpenXla.Ir.Rewriting;

/// <summary>How much a greedy run simplifies regions after its rewrites.</summary>
public enum RegionSimplificationLevel
{
    /// <summary>Not at all.</summary>
    Disabled,

    /// <summary>Unreachable blocks and what nobody needs go.</summary>
    Normal,

    /// <summary>As <see cref="Normal"/>; blocks that do the same become one, and arguments that always get the same value go.</summary>
    Aggressive,
}
