using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Arith.IntRangeOptimizations;

/// <summary>Makes constants of values that can be nothing else, and drops remainders of what is less than the divisor.</summary>
[Pass("int-range-optimizations")]
public sealed partial class IntRangeOptimizationsPass : Pass<Operation>
{
    public override string DisplayName => "ArithIntRangeOpts";

    protected override void Run(Operation op, PassContext context)
    {
        var rewrites = new RangeRewrites(new RangeSolver(op));
        var patterns = new PatternSet(op.Context).Add<Operation>(rewrites.KnownConstants).Add<RemSIOp>(rewrites.TrivialRemainder).Add<RemUIOp>(rewrites.TrivialRemainder);
        var result = new GreedyDriver(patterns).Run(op, new GreedyOptions { RegionSimplification = RegionSimplificationLevel.Aggressive });
        if (!result.HasConverged || result.IsEndless) context.Fail();
    }
}
