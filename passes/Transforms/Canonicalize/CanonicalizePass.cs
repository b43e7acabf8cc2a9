using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Passes.Transforms.Canonicalize;

/// <summary>Folds and rewrites operations towards the canonical form that they themselves define.</summary>
[Pass("canonicalize")]
public sealed partial class CanonicalizePass : Pass<Operation>
{
    /// <summary>Drivers by context: gathering the rewrites of all dialects is work enough to do it once.</summary>
    private static readonly ConditionalWeakTable<IrContext, GreedyDriver> Drivers = [];

    /// <summary>Whether operations are visited from top to bottom.</summary>
    [Option] public bool TopDown { get; init; } = true;

    /// <summary>How often all operations are visited at most; -1 for no limit.</summary>
    [Option] public int MaxIterations { get; init; } = 10;

    /// <summary>How many rewrites at most; -1 for no limit.</summary>
    [Option] public long MaxNumRewrites { get; init; } = -1;

    /// <summary>Whether not coming to an end is an error.</summary>
    [Option] public bool TestConvergence { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        var driver = Drivers.GetValue(op.Context, MakeDriver);
        var options = new GreedyOptions { TopDown = TopDown, MaxIterations = MaxIterations, MaxRewrites = MaxNumRewrites };
        if (!driver.Run(op, options) && TestConvergence)
            context.Error(op, $"canonicalization did not come to an end within {MaxIterations} iterations");
    }

    /// <summary>Brings what is inside an operation into canonical form, with the default options.</summary>
    public static bool Canonicalize(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Drivers.GetValue(op.Context, MakeDriver).Run(op);
    }

    private static GreedyDriver MakeDriver(IrContext context)
    {
        var patterns = new PatternSet(context);
        foreach (var info in context.RegisteredOperations) info.PopulateCanonicalization?.Invoke(patterns);
        return new GreedyDriver(patterns);
    }
}
