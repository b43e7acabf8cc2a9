using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Says with fewer and simpler operations what a program computes, without computing it: nothing is added to nothing, reshaped to the same shape or carried around a loop.</summary>
[Pass("stablehlo-aggressive-simplification")]
public sealed partial class AggressiveSimplificationPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloAggressiveSimplificationPass";

    /// <summary>A constant that comes in place of an operation on other constants has at most so many elements, unless all are the same.</summary>
    [Option] public long FoldOpElementLimit { get; init; } = 65536;

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo", "arith"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        Populate(patterns, FoldOpElementLimit);
        OptimizationRun.Run(op, patterns, context);
    }

    internal static void Populate(PatternSet patterns, long foldOpElementLimit)
    {
        AlgebraPatterns.Populate(patterns);
        NoopPatterns.Populate(patterns);
        BroadcastPatterns.Populate(patterns);
        ComparisonPatterns.Populate(patterns);
        new SelectPatterns(foldOpElementLimit).Populate(patterns);
        PairPatterns.Populate(patterns);
        DynamicBroadcastPatterns.Populate(patterns);
        DynamicShapePatterns.Populate(patterns);
        IotaPatterns.Populate(patterns);
        SlicePatterns.Populate(patterns);
        ConcatenationPatterns.Populate(patterns);
        ReductionPatterns.Populate(patterns);
        SortPatterns.Populate(patterns);
        patterns.Add<Dialects.Stablehlo.WhileOp>(LoopInvariants.Capture).Add<Dialects.Stablehlo.CustomCallOp>(BackendConfigs.ToTypedFfi);
        // After all others, as some of these keep a value where this makes a constant.
        patterns.Add<Operation>(EmptyTensors.Replace);
    }
}
