using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class CountPass : Pass<FuncOp>
{
    private readonly Statistic _leaves = new();
    private readonly Statistic _none = new();

    public override string Name => "count";

    public override IReadOnlyList<PassStatistic> Statistics => [new("none", "Never counted", _none), new("leaves", "Leaves seen", _leaves)];

    protected override void Run(FuncOp op, PassContext context)
    {
        _leaves.Add(op.Descendants<LeafOp>().Count());
    }
}
