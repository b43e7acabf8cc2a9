namespace OpenXla.Ir;

/// <summary>Work on the order in which a value's uses are listed.</summary>
public static class UseLists
{
    /// <summary>Lists the uses of a value in another order: the first of the new list is the use of that number in the old one.</summary>
    public static void Permute(Value value, ReadOnlySpan<int> order)
    {
        var uses = value.Uses.ToArray();
        var isTaken = new bool[uses.Length];
        var reordered = new OpOperand[uses.Length];
        if (order.Length != uses.Length) throw new ArgumentException($"the value has {uses.Length} uses, not {order.Length}", nameof(order));
        for (int i = 0; i < order.Length; i++)
        {
            if ((uint)order[i] >= (uint)uses.Length || isTaken[order[i]]) throw new ArgumentException("each use must be named once", nameof(order));
            isTaken[order[i]] = true;
            reordered[i] = uses[order[i]];
        }
        Reorder(value, reordered);
    }

    /// <summary>Lists the uses of a value in the given order, which must hold each of them once.</summary>
    internal static void Reorder(Value value, ReadOnlySpan<OpOperand> uses)
    {
        var storage = value.Storage!;
        storage._firstUser = null;
        for (int i = uses.Length - 1; i >= 0; i--)
        {
            var (op, index) = uses[i];
            ref var slot = ref op.Slot(index);
            slot.PreviousOp = null;
            slot.NextOp = storage._firstUser;
            slot.NextSlot = storage._firstUserSlot;
            if (slot.NextOp is not null)
            {
                ref var next = ref slot.NextOp.Slot(slot.NextSlot);
                next.PreviousOp = op;
                next.PreviousSlot = index;
            }
            storage._firstUser = op;
            storage._firstUserSlot = index;
        }
    }
}
