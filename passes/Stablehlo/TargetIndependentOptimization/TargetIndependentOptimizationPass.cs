using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;
using OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

namespace OpenXla.Ir.Passes.Stablehlo.TargetIndependentOptimization;

/// <summary>Simplifies and folds in one go, so that each makes work for the other.</summary>
[Pass("stablehlo-target-independent-optimization")]
public sealed partial class TargetIndependentOptimizationPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloTargetIndependentOptimizationPass";

    /// <summary>Whether loops that never run may go although they hold operations that say nothing of their effects, as calls.</summary>
    [Option] public bool AssumeNoUndeclaredSideEffects { get; init; }

    /// <summary>A constant that is larger than those that it is made from has at most so many elements, unless all are the same.</summary>
    [Option] public long FoldOpElementLimit { get; init; } = 65536;

    /// <summary>Whether arithmetic on floats is computed, which may round in another way than the target does.</summary>
    [Option] public bool OptimizeFloat { get; init; } = true;

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo", "arith"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        // Folds first, as what is a constant needs no simplification.
        AggressiveFolderPass.Populate(patterns, new FolderOptions(AssumeNoUndeclaredSideEffects, FoldOpElementLimit, OptimizeFloat));
        AggressiveSimplificationPass.Populate(patterns, FoldOpElementLimit);
        OptimizationRun.Run(op, patterns, context);
    }
}
