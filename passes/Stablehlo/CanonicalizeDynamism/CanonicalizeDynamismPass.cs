using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;

/// <summary>Operations whose shapes, sizes or paddings are operands become those that have them as attributes, where they are constants.</summary>
[Pass("stablehlo-canonicalize-dynamism")]
public sealed partial class CanonicalizeDynamismPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloCanonicalizeDynamismPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        DynamismPatterns.Populate(patterns);
        // Two rounds, as upstream: what is left then waits for other passes.
        new GreedyDriver(patterns).Run(op, new GreedyOptions { MaxIterations = 2, Fold = false, RegionSimplification = RegionSimplificationLevel.Aggressive });
    }
}
