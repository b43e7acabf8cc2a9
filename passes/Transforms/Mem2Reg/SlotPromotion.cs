using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Mem2Reg;

/// <summary><c>%m = alloca; store %v, %m; %r = load %m; use(%r) ⇒ use(%v)</c>, with arguments of blocks where stores meet.</summary>
public sealed class SlotPromotion(DataLayout layout)
{
    private readonly DominanceInfo _dominance = new();
    private readonly Dictionary<Region, RegionOrder> _orders = [];

    /// <summary>How many slots have become values.</summary>
    public int Promoted { get; private set; }

    /// <summary>How many arguments blocks have got for that.</summary>
    public int NewArguments { get; private set; }

    /// <summary>Promotes what the operations in another allocate, until nothing more can be.</summary>
    public void Run(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var pending = Postorder.Of<IPromotableAllocation>(root);
        // A slot that has gone may have been what kept another from going.
        for (bool changed = true; changed;)
        {
            changed = false;
            var next = new List<IPromotableAllocation>();
            foreach (var allocation in pending)
            {
                if (!TryPromote(allocation, next)) next.Add(allocation);
                else changed = true;
            }
            pending = next;
        }
    }

    private bool TryPromote(IPromotableAllocation allocation, List<IPromotableAllocation> created)
    {
        foreach (var slot in allocation.PromotableSlots)
        {
            if (!slot.Pointer.HasUses || PromotionPlan.Of(slot, layout, OrderOf) is not { } plan) continue;
            var promoter = new SlotPromoter(slot, allocation, plan, layout, OrderOf(slot.Pointer.ParentRegion!));
            if (promoter.Run() is { } successor) created.Add(successor);
            Promoted++;
            NewArguments += plan.MergePoints.Count;
            // The other slots of the allocation may be others now.
            return true;
        }
        return false;
    }

    private RegionOrder OrderOf(Region region) => _orders.TryGetValue(region, out var known) ? known : _orders[region] = new RegionOrder(region, _dominance);
}
