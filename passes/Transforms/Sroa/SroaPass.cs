using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Sroa;

/// <summary>Allocates the parts of structs and arrays one by one, where nobody uses the whole (scalar replacement of aggregates).</summary>
[Pass("sroa")]
public sealed partial class SroaPass : Pass<Operation>
{
    public override string DisplayName => "SROA";

    /// <summary>Total amount of memory slots destructured</summary>
    [Statistic("destructured slots")] public Statistic Destructured { get; } = new();

    /// <summary>Total amount of memory slots in which the destructured size was smaller than the total size after eliminating unused fields</summary>
    [Statistic("slots with memory benefit")] public Statistic WithMemoryBenefit { get; } = new();

    /// <summary>Maximal number of sub-elements a successfully destructured slot initially had</summary>
    [Statistic("max subelement number")] public Statistic MaxSubelements { get; } = new();

    protected override void Run(Operation op, PassContext context)
    {
        var destructuring = new SlotDestructuring(DataLayout.At(op));
        destructuring.Run(op);
        Destructured.Add(destructuring.Destructured);
        WithMemoryBenefit.Add(destructuring.WithMemoryBenefit);
        MaxSubelements.Raise(destructuring.MaxSubelements);
        if (destructuring.Destructured == 0) context.MarkUnchanged();
    }
}
