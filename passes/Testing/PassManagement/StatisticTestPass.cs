namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Counts operations, twice, as statistics.</summary>
[Pass("test-stats-pass")]
public sealed partial class StatisticTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestStatisticPass";

    /// <summary>Number of operations counted one more time</summary>
    [Statistic("num-ops2")] public Statistic OperationsAgain { get; } = new();

    /// <summary>Number of operations counted</summary>
    [Statistic("num-ops")] public Statistic Operations { get; } = new();

    protected override void Run(Operation op, PassContext context)
    {
        op.Walk(_ => Operations.Add());
        op.Walk(_ => OperationsAgain.Add());
        context.MarkUnchanged();
    }
}
