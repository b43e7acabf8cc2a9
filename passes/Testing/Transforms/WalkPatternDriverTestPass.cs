namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Does nothing: the rewrites that are meant here are of a dialect for tests, which we don't have.</summary>
[Pass("test-walk-pattern-rewrite-driver")]
public sealed partial class WalkPatternDriverTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestWalkPatternDriver";

    /// <summary>Whether to print each change.</summary>
    [Option] public bool DumpNotifications { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.MarkUnchanged();
    }
}
