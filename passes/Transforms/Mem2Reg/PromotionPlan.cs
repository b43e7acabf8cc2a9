using OpenXla.Ir.Analysis;
using OpenXla.Ir.Passes.Transforms.MemorySlots;

namespace OpenXla.Ir.Passes.Transforms.Mem2Reg;

/// <summary>What must be done for a slot to become values, found out before anything is changed.</summary>
internal sealed class PromotionPlan
{
    private PromotionPlan(RemovableUses uses, Dictionary<Block, List<Operation>> accesses, IReadOnlySet<Block> mergePoints) => (Uses, Accesses, MergePoints) = (uses, accesses, mergePoints);

    /// <summary>The uses that must go.</summary>
    internal RemovableUses Uses { get; }

    /// <summary>The operations that read or write the slot, by block and in order.</summary>
    internal Dictionary<Block, List<Operation>> Accesses { get; }

    /// <summary>The blocks that need an argument, as different values may come there.</summary>
    internal IReadOnlySet<Block> MergePoints { get; }

    /// <summary>The plan for a slot; null where it must stay.</summary>
    internal static PromotionPlan? Of(MemorySlot slot, DataLayout layout, Func<Region, RegionOrder> orderOf)
    {
        var region = slot.Pointer.ParentRegion!;
        if (region.Owner.Info.Is(OperationTraits.GraphRegion)) return null;
        var uses = new RemovableUses();
        foreach (var use in slot.Pointer.Uses) uses.Add(use);
        if (!uses.Close((op, blocking, dependent) => CanRemove(op, slot, blocking, dependent, layout))) return null;
        var accesses = new Dictionary<Block, List<Operation>>();
        foreach (var op in uses.Operations)
        {
            if (op.As<IPromotableUser>() is not null) continue;
            // What the slot holds when control comes into a region of an operation is not known.
            if (op.ParentRegion != region) return null;
            (accesses.TryGetValue(op.Block!, out var known) ? known : accesses[op.Block!] = []).Add(op);
        }
        foreach (var list in accesses.Values) list.Sort(static (left, right) => left == right ? 0 : left.IsBeforeInBlock(right) ? -1 : 1);
        var mergePoints = region.HasOneBlock ? new HashSet<Block>() : MergePointsOf(slot, layout, accesses, orderOf(region).Frontier);
        foreach (var block in mergePoints)
            foreach (var predecessor in block.Predecessors)
                if (predecessor.Last is not IBranch) return null;
        return new PromotionPlan(uses, accesses, mergePoints);
    }

    private static bool CanRemove(Operation op, MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        if (op.As<IPromotableUser>() is { } user) return user.CanRemoveUses(uses, dependent, layout);
        return op.As<IPromotableAccess>() is { } access && access.CanRemoveUses(slot, uses, dependent, layout);
    }

    private static IReadOnlySet<Block> MergePointsOf(MemorySlot slot, DataLayout layout, Dictionary<Block, List<Operation>> accesses, DominanceFrontier frontier)
    {
        var stores = new HashSet<Block>();
        var pending = new Stack<Block>();
        foreach (var (block, list) in accesses)
        {
            if (list.Exists(op => op.As<IPromotableAccess>()!.StoresTo(slot))) stores.Add(block);
            if (ReadsWhatComesIn(list, slot, layout)) pending.Push(block);
        }
        // Where nobody reads the value any more, nobody needs to know which one it is.
        var live = new HashSet<Block>();
        while (pending.TryPop(out var block))
        {
            if (!live.Add(block)) continue;
            foreach (var predecessor in block.Predecessors)
                if (!stores.Contains(predecessor) || ReadsWhatComesIn(accesses[predecessor], slot, layout)) pending.Push(predecessor);
        }
        return frontier.Iterated(stores, live.Contains);
    }

    /// <summary>Whether the value that the slot holds at the block's beginning is read; a store to a part of the slot reads the rest.</summary>
    private static bool ReadsWhatComesIn(List<Operation> accesses, MemorySlot slot, DataLayout layout)
    {
        foreach (var op in accesses)
        {
            var access = op.As<IPromotableAccess>()!;
            if (access.LoadsFrom(slot) || access.KeepsPartOf(slot, layout)) return true;
            if (access.StoresTo(slot)) return false;
        }
        return false;
    }
}
