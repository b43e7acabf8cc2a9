using OpenXla.Ir.Analysis;
using OpenXla.Ir.Passes.Transforms.MemorySlots;

namespace OpenXla.Ir.Passes.Transforms.Sroa;

/// <summary><c>%s = alloca (i32, f32); %p = getelementptr %s[0, 1]; load %p ⇒ %f = alloca f32; load %f</c></summary>
public sealed class SlotDestructuring(DataLayout layout)
{
    /// <summary>How many slots have been taken apart.</summary>
    public int Destructured { get; private set; }

    /// <summary>How many of them had parts that nobody uses.</summary>
    public int WithMemoryBenefit { get; private set; }

    /// <summary>The most parts that one of them had.</summary>
    public int MaxSubelements { get; private set; }

    /// <summary>Takes apart what the operations in another allocate, until nothing more can be.</summary>
    public void Run(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var pending = Postorder.Of<IDestructurableAllocation>(root);
        // Parts may have parts.
        for (bool changed = true; changed;)
        {
            changed = false;
            var next = new List<IDestructurableAllocation>();
            foreach (var allocation in pending)
            {
                if (!TryDestructure(allocation, next)) next.Add(allocation);
                else changed = true;
            }
            pending = next;
        }
    }

    private bool TryDestructure(IDestructurableAllocation allocation, List<IDestructurableAllocation> created)
    {
        foreach (var slot in allocation.DestructurableSlots)
        {
            if (!slot.Pointer.HasUses || DestructuringPlan.Of(slot, layout) is not { } plan) continue;
            Destructure(slot, allocation, plan, created);
            // The other slots of the allocation may be others now.
            return true;
        }
        return false;
    }

    private void Destructure(DestructurableSlot slot, IDestructurableAllocation allocation, DestructuringPlan plan, List<IDestructurableAllocation> created)
    {
        var builder = new OpBuilder(slot.Pointer.ParentBlock!.Context);
        builder.SetInsertionPointAfter(slot.Pointer);
        var subslots = allocation.Destructure(slot, plan.Used, builder, created);
        var dead = new List<Operation>();
        foreach (var op in plan.Accesses)
        {
            builder.SetInsertionPointAfter(op);
            if (op.As<IDestructurableAccess>()!.Rewire(slot, subslots, builder, layout)) dead.Add(op);
        }
        foreach (var op in plan.Uses.Operations)
        {
            if (plan.Accesses.Contains(op)) continue;
            builder.SetInsertionPointAfter(op);
            if (op.As<IPromotableUser>()!.RemoveUses(plan.Uses.Of(op), builder)) dead.Add(op);
        }
        RemovableUses.Erase(dead);
        Destructured++;
        if (plan.Used.Count != slot.Subelements.Count) WithMemoryBenefit++;
        MaxSubelements = Math.Max(MaxSubelements, slot.Subelements.Count);
        if (allocation.HandleDestructuringComplete(slot) is { } successor) created.Add(successor);
    }
}
