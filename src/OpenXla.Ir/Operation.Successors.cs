namespace OpenXla.Ir;

/// <content>Successors and the edges of the control flow graph.</content>
public abstract partial class Operation
{
    public int SuccessorCount => _extra?.Successors.Length ?? 0;

    public Block GetSuccessor(int index)
    {
        if (_extra is { Successors: { } successors } && (uint)index < (uint)successors.Length) return successors[index].Target!;
        throw new ArgumentOutOfRangeException(nameof(index), $"'{Name}' has {SuccessorCount} successors, but #{index} was asked for");
    }

    public void SetSuccessor(int index, Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _ = GetSuccessor(index);
        Branch(index, block);
    }

    internal ref SuccessorSlot Successor(int index) => ref _extra!.Successors[index];

    private void InitializeSuccessors(List<Block> successors)
    {
        Extra.Successors = new SuccessorSlot[successors.Count];
        for (int i = 0; i < successors.Count; i++) Branch(i, successors[i]);
    }

    /// <summary>Takes an edge out of the list of its block, and into that of <paramref name="target"/>, at the head.</summary>
    internal void Branch(int index, Block? target)
    {
        ref var slot = ref Successor(index);
        if (slot.Target is { } old)
        {
            if (slot.PreviousOp is { } previous)
            {
                ref var before = ref previous.Successor(slot.PreviousSlot);
                (before.NextOp, before.NextSlot) = (slot.NextOp, slot.NextSlot);
            }
            else
            {
                (old._firstBranch, old._firstBranchSlot) = (slot.NextOp, slot.NextSlot);
            }
            if (slot.NextOp is { } next)
            {
                ref var after = ref next.Successor(slot.NextSlot);
                (after.PreviousOp, after.PreviousSlot) = (slot.PreviousOp, slot.PreviousSlot);
            }
        }
        slot = new SuccessorSlot { Target = target };
        if (target is null) return;
        (slot.NextOp, slot.NextSlot) = (target._firstBranch, target._firstBranchSlot);
        if (slot.NextOp is { } head)
        {
            ref var next = ref head.Successor(slot.NextSlot);
            (next.PreviousOp, next.PreviousSlot) = (this, index);
        }
        (target._firstBranch, target._firstBranchSlot) = (this, index);
    }

    private void DropSuccessors()
    {
        for (int i = 0; i < SuccessorCount; i++) Branch(i, null);
    }
}
