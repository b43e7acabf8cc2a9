using OpenXla.Ir.Analysis;
using OpenXla.Ir.Passes.Transforms.MemorySlots;

namespace OpenXla.Ir.Passes.Transforms.Mem2Reg;

/// <summary>Does for one slot what a <see cref="PromotionPlan"/> says.</summary>
internal sealed class SlotPromoter(MemorySlot slot, IPromotableAllocation allocation, PromotionPlan plan, DataLayout layout, RegionOrder order)
{
    private readonly OpBuilder _builder = new(slot.Pointer.ParentBlock!.Context);
    private readonly Dictionary<Operation, Value> _reaching = [];
    private readonly Dictionary<Block, Value> _atEnd = [];

    /// <summary>What the stores write, each as the operand of an operation in no block: a load that gives it may be replaced.</summary>
    private readonly Dictionary<Operation, Operation> _stored = [];
    private Value _default;

    /// <summary>Promotes the slot.</summary>
    /// <returns>An allocation that came in place of the one that went; null for none.</returns>
    internal IPromotableAllocation? Run()
    {
        Propagate();
        var dead = new List<Operation>();
        var visitors = new List<Operation>();
        var stored = RemoveAccesses(dead);
        foreach (var op in plan.Uses.Operations.Reverse())
        {
            if (op.As<IPromotableUser>() is not { } user) continue;
            _builder.SetInsertionPointAfter(op);
            if (user.RemoveUses(plan.Uses.Of(op), _builder)) dead.Add(op);
            if (user.WantsStoredValues) visitors.Add(op);
        }
        foreach (var op in visitors)
        {
            _builder.SetInsertionPointAfter(op);
            op.As<IPromotableUser>()!.VisitStoredValues([.. stored.Select(s => (s, _stored[s].GetOperand(0)))], _builder);
        }
        foreach (var keeper in _stored.Values) keeper.Erase();
        LinkUnreachable();
        RemovableUses.Erase(dead);
        return allocation.HandlePromotionComplete(slot, _default);
    }

    /// <summary>Finds out what the slot holds at each access, in blocks after those that dominate them.</summary>
    private void Propagate()
    {
        var blocks = new HashSet<Block>(plan.Accesses.Keys);
        foreach (var block in plan.MergePoints)
        {
            blocks.Add(block);
            blocks.UnionWith(block.Predecessors);
        }
        foreach (var block in order.Sort(blocks.Where(order.IsReachable))) PropagateThrough(block);
    }

    /// <summary>What the slot holds at the beginning of a block, which is no merge point: what it holds at the end of the nearest dominator that changes it.</summary>
    private Value ReachingStart(Block block)
    {
        for (var at = order.ImmediateDominator(block); at is not null; at = order.ImmediateDominator(at))
            if (_atEnd.TryGetValue(at, out var reaching)) return reaching;
        return default;
    }

    private void PropagateThrough(Block block)
    {
        Value reaching;
        if (plan.MergePoints.Contains(block))
        {
            reaching = block.AddArgument(slot.ElementType, slot.Pointer.Location);
            _builder.SetInsertionPointToStart(block);
            allocation.HandleBlockArgument(slot, reaching, _builder);
        }
        else
        {
            reaching = ReachingStart(block);
        }
        foreach (var op in plan.Accesses.GetValueOrDefault(block) ?? [])
        {
            var access = op.As<IPromotableAccess>()!;
            _reaching[op] = reaching;
            if (!access.StoresTo(slot)) continue;
            if (reaching.IsNull) reaching = DefaultValue();
            _builder.SetInsertionPointAfter(op);
            reaching = access.GetStored(slot, reaching, _builder, layout);
            _stored[op] = Keep(reaching);
        }
        _atEnd[block] = reaching;
        if (plan.MergePoints.Count > 0) Link(block, reaching);
    }

    private static Operation Keep(Value value) => Operation.Create(
        new OperationState(value.ParentBlock!.Context.GetOperation(UnrealizedConversionCastOp.OperationName), value.Location).AddOperands(value));

    /// <summary>Hands the value on to the blocks that need it as an argument.</summary>
    private void Link(Block block, Value reaching)
    {
        if (block.Last is not IBranch branch) return;
        for (int i = 0; i < block.Last.SuccessorCount; i++)
        {
            if (!plan.MergePoints.Contains(block.Last.GetSuccessor(i))) continue;
            if (reaching.IsNull) reaching = DefaultValue();
            branch.ReplaceSuccessorOperands(i, branch.SuccessorOperands(i).Count, 0, reaching);
        }
    }

    /// <summary>Where control can't come, the slot holds nothing in particular.</summary>
    private void LinkUnreachable()
    {
        var blocks = new HashSet<Block>();
        foreach (var block in plan.MergePoints)
            foreach (var predecessor in block.Predecessors)
                if (!order.IsReachable(predecessor)) blocks.Add(predecessor);
        foreach (var block in blocks) Link(block, default);
    }

    /// <summary>The last accesses go first: what reaches one may be what an earlier one reads.</summary>
    /// <returns>The accesses that store.</returns>
    private List<Operation> RemoveAccesses(List<Operation> dead)
    {
        var stores = new List<Operation>();
        foreach (var op in AccessesInOrder().Reverse())
        {
            var access = op.As<IPromotableAccess>()!;
            var reaching = _reaching.GetValueOrDefault(op);
            if (reaching.IsNull) reaching = DefaultValue();
            _builder.SetInsertionPointAfter(op);
            if (access.RemoveUses(slot, plan.Uses.Of(op), reaching, _builder, layout)) dead.Add(op);
            if (_stored.ContainsKey(op)) stores.Add(op);
        }
        return stores;
    }

    private IEnumerable<Operation> AccessesInOrder() => order.Sort(plan.Accesses.Keys).SelectMany(block => plan.Accesses[block]);

    private Value DefaultValue()
    {
        if (!_default.IsNull) return _default;
        _builder.SetInsertionPointToStart(slot.Pointer.ParentBlock!);
        return _default = allocation.CreateDefaultValue(slot, _builder);
    }
}
