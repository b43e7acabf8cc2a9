using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>How the passes that optimize StableHLO apply their rewrites.</summary>
internal static class OptimizationRun
{
    public static void Run(FuncOp op, PatternSet patterns, PassContext context)
    {
        var options = new GreedyOptions
        {
            // What operations of stablehlo fold to is for the rewrites and their options to say.
            MayFold = static o => o.Info.DialectName != "stablehlo",
            // From the bottom, so that rewrites that take in what an operation reads meet it as it was written.
            TopDown = false,
            RegionSimplification = RegionSimplificationLevel.Aggressive,
        };
        var result = new GreedyDriver(patterns).Run(op, options);
        if (result.IsEndless) context.Fail();
        else if (!result.HasConverged) context.Error(op, $"optimization did not come to an end within {options.MaxIterations} iterations");
    }
}
