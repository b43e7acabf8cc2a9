using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Mem2Reg;

/// <summary>Values take the place of memory that only operations use which say what they do with it.</summary>
[Pass("mem2reg")]
public sealed partial class Mem2RegPass : Pass<Operation>
{
    public override string DisplayName => "Mem2Reg";

    /// <summary>Taken for the sake of pipelines that were written for upstream, where it does nothing either.</summary>
    [Option] public bool RegionSimplify { get; init; } = true;

    /// <summary>Total amount of memory slot promoted</summary>
    [Statistic("promoted slots")] public Statistic Promoted { get; } = new();

    /// <summary>Total amount of new block argument inserted in blocks</summary>
    [Statistic("new block args")] public Statistic NewArguments { get; } = new();

    protected override void Run(Operation op, PassContext context)
    {
        var promotion = new SlotPromotion(DataLayout.At(op));
        promotion.Run(op);
        Promoted.Add(promotion.Promoted);
        NewArguments.Add(promotion.NewArguments);
        if (promotion.Promoted == 0) context.MarkUnchanged();
    }
}
