namespace OpenXla.Ir;

/// <summary>Work on the order in which a value's uses are listed.</summary>
internal static class UseLists
{
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
