using OpenXla.Ir.Analysis;
using OpenXla.Ir.Passes.Transforms.MemorySlots;

namespace OpenXla.Ir.Passes.Transforms.Sroa;

/// <summary>What must be done for a slot to be taken apart, found out before anything is changed.</summary>
internal sealed class DestructuringPlan
{
    /// <summary>The indices of the parts that somebody uses.</summary>
    internal HashSet<IrAttribute> Used { get; } = [];

    /// <summary>Operations that will reach the parts.</summary>
    internal HashSet<Operation> Accesses { get; } = [];

    /// <summary>Uses that must go.</summary>
    internal RemovableUses Uses { get; } = new();

    /// <summary>The plan for a slot; null where it must stay whole.</summary>
    internal static DestructuringPlan? Of(DestructurableSlot slot, DataLayout layout)
    {
        var plan = new DestructuringPlan();
        var mustBeSafe = new List<MemorySlot>();
        foreach (var use in slot.Pointer.Uses)
        {
            if (use.Owner.As<IDestructurableAccess>() is { } access && access.CanRewire(slot, plan.Used, mustBeSafe, layout)) plan.Accesses.Add(use.Owner);
            else plan.Uses.Add(use);
        }
        plan.CheckSafety(mustBeSafe, layout);
        bool removable = plan.Uses.Close((op, uses, dependent) => op.As<IPromotableUser>() is { } user && user.CanRemoveUses(uses, dependent, layout));
        return removable ? plan : null;
    }

    /// <summary>Nobody may reach beyond a part through an address in it; who might must go.</summary>
    private void CheckSafety(List<MemorySlot> pending, DataLayout layout)
    {
        var visited = new HashSet<OpOperand>();
        while (pending.Count > 0)
        {
            var slot = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            foreach (var use in slot.Pointer.Uses)
                if (visited.Add(use) && !(use.Owner.As<ISafeSlotAccess>() is { } access && access.StaysWithin(slot, pending, layout))) Uses.Add(use);
        }
    }
}
