using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Computes what depends on constants alone, as far as it does not make a program much larger.</summary>
[Pass("stablehlo-aggressive-folder")]
public sealed partial class AggressiveFolderPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloAggressiveFolderPass";

    /// <summary>Whether loops that never run may go although they hold operations that say nothing of their effects, as calls.</summary>
    [Option] public bool AssumeNoUndeclaredSideEffects { get; init; }

    /// <summary>A constant that is larger than those that it is made from has at most so many elements, unless all are the same.</summary>
    [Option] public long FoldOpElementLimit { get; init; } = 65536;

    /// <summary>Whether arithmetic on floats is computed, which may round in another way than the target does.</summary>
    [Option] public bool OptimizeFloat { get; init; } = true;

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        Populate(patterns, new FolderOptions(AssumeNoUndeclaredSideEffects, FoldOpElementLimit, OptimizeFloat));
        OptimizationRun.Run(op, patterns, context);
    }

    internal static void Populate(PatternSet patterns, FolderOptions options)
    {
        new ArithmeticFolds(options).Populate(patterns);
        new ComparisonFolds(options).Populate(patterns);
        new ConversionFolds(options).Populate(patterns);
        new FunctionFolds(options).Populate(patterns);
        new ShapeFolds(options).Populate(patterns);
        new ConcatenationFolds(options).Populate(patterns);
        SizeFolds.Populate(patterns);
        ReductionFolds.Populate(patterns);
        new LoopFolds(options).Populate(patterns);
        patterns.Add<Dialects.Stablehlo.CaseOp>(KnownBranches.Inline);
    }
}
