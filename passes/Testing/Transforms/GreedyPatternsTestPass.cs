using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Folds until nothing changes. The rewrites that are meant here are of a dialect for tests, which we don't have.</summary>
[Pass("test-greedy-patterns")]
public sealed partial class GreedyPatternsTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestGreedyPatternDriver";

    /// <summary>Whether equal constants become one.</summary>
    [Option] public bool CseConstants { get; init; } = true;

    /// <summary>Whether operations are folded.</summary>
    [Option] public bool Fold { get; init; } = true;

    /// <summary>How often to go over all at most.</summary>
    [Option] public int MaxIterations { get; init; } = 10;

    /// <summary>Whether to begin at the top.</summary>
    [Option] public bool TopDown { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        new GreedyDriver(new PatternSet(op.Context)).Run(op, new GreedyOptions { Fold = Fold, ShareConstants = CseConstants, MaxIterations = MaxIterations, TopDown = TopDown, RegionSimplification = RegionSimplificationLevel.Aggressive });
    }
}
