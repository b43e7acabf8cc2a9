using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Arith.IntRangeNarrowing;

/// <summary>Computes in fewer bits where all values fit.</summary>
[Pass("arith-int-range-narrowing")]
public sealed partial class IntRangeNarrowingPass : Pass<Operation>
{
    public override string DisplayName => "ArithIntRangeNarrowing";

    /// <summary>The widths that the target has, the preferred ones first.</summary>
    [Option("int-bitwidths-supported")] public EquatableArray<int> Widths { get; init; } = [];

    protected override void Run(Operation op, PassContext context)
    {
        var narrowing = new Narrowing(new RangeSolver(op), [.. Widths]);
        var patterns = new PatternSet(op.Context)
            .Add<IElementwise>(narrowing.Elementwise).Add<CmpIOp>(narrowing.Comparison)
            .Add<IndexCastUIOp>(narrowing.CastThereAndBack).Add<IndexCastOp>(narrowing.CastThereAndBack);
        // Comparisons first: they need the ranges of the operands as they are now.
        var result = new GreedyDriver(patterns).Run(op, new GreedyOptions { TopDown = false, RegionSimplification = RegionSimplificationLevel.Aggressive });
        if (!result.HasConverged || result.IsEndless) context.Fail();
    }
}
