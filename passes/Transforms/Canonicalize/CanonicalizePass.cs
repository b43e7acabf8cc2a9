using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Passes.Transforms.Canonicalize;

/// <summary>Folds and rewrites operations towards the canonical form that they themselves define.</summary>
[Pass("canonicalize")]
public sealed partial class CanonicalizePass : Pass<Operation>
{
    public override string DisplayName => "Canonicalizer";

    /// <summary>Drivers by context: gathering the rewrites of all dialects is work enough to do it once.</summary>
    private static readonly ConditionalWeakTable<IrContext, KnownDriver> Drivers = [];

    /// <summary>Whether operations are visited from top to bottom.</summary>
    [Option] public bool TopDown { get; init; } = true;

    /// <summary>How often all operations are visited at most; -1 for no limit.</summary>
    [Option] public int MaxIterations { get; init; } = 10;

    /// <summary>How many rewrites at most between two visits of all operations; -1 for no limit.</summary>
    [Option] public long MaxNumRewrites { get; init; } = -1;

    /// <summary>How much the control flow is simplified.</summary>
    [Option] public RegionSimplificationLevel RegionSimplify { get; init; } = RegionSimplificationLevel.Normal;

    /// <summary>Labels of rewrites that are left out.</summary>
    [Option] public EquatableArray<string> DisablePatterns { get; init; } = [];

    /// <summary>Labels of the only rewrites that are used; all where none is given.</summary>
    [Option] public EquatableArray<string> EnablePatterns { get; init; } = [];

    /// <summary>Whether not coming to an end is an error.</summary>
    [Option] public bool TestConvergence { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        var driver = DriverOf(op.Context);
        if (DisablePatterns.Count > 0 || EnablePatterns.Count > 0) driver = new GreedyDriver(RewritesOf(op.Context).Filter(DisablePatterns, EnablePatterns));
        var options = new GreedyOptions { TopDown = TopDown, MaxIterations = MaxIterations, MaxRewrites = MaxNumRewrites, RegionSimplification = RegionSimplify, UsesThreads = true };
        var result = driver.Run(op, options);
        if (result.IsEndless) context.Fail();
        else if (!result.HasConverged && TestConvergence) context.Error(op, $"canonicalization did not come to an end within {MaxIterations} iterations");
    }

    /// <summary>Brings what is inside an operation into canonical form, with the default options.</summary>
    public static GreedyResult Canonicalize(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return DriverOf(op.Context).Run(op);
    }

    /// <summary>Brings given operations, and what is reached from them, into canonical form.</summary>
    public static GreedyResult Canonicalize(IrContext context, IReadOnlyList<Operation> operations)
    {
        ArgumentNullException.ThrowIfNull(context);
        return DriverOf(context).Run(operations, new GreedyOptions());
    }

    private static GreedyDriver DriverOf(IrContext context)
    {
        int dialects = context.LoadedDialects.Count();
        // A dialect that has been loaded since then brings rewrites of its own.
        if (Drivers.TryGetValue(context, out var known) && known.Dialects == dialects) return known.Driver;
        var driver = new GreedyDriver(RewritesOf(context));
        Drivers.AddOrUpdate(context, new KnownDriver(driver, dialects));
        return driver;
    }

    private static PatternSet RewritesOf(IrContext context)
    {
        var patterns = new PatternSet(context);
        foreach (var dialect in context.LoadedDialects) dialect.PopulateCanonicalization(patterns);
        foreach (var info in context.RegisteredOperations) info.PopulateCanonicalization?.Invoke(patterns);
        return patterns;
    }

    private sealed record KnownDriver(GreedyDriver Driver, int Dialects);
}
