using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Memory that a callee had on its stack. What is of constant size moves to the start of the caller, so that it is allocated once,
/// with marks of where it is in use; for the rest the stack is restored where the callee would have returned.
/// </summary>
internal static class InlinedAllocations
{
    internal static void Adapt(Operation call, IReadOnlyList<Block> blocks)
    {
        if (EntryAround(call) is not { } start) return;
        var moved = new List<(AllocaOp Allocation, IntegerAttr Size, bool IsMarked)>();
        bool hasDynamic = false;
        foreach (var allocation in blocks[0].OperationsOf<AllocaOp>())
        {
            if (OperationFolding.ConstantOf(allocation.ArraySize) is IntegerAttr size) moved.Add((allocation, size, !size.IsZero && !IsMarked(allocation)));
            else hasDynamic = true;
        }
        for (int i = 1; i < blocks.Count && !hasDynamic; i++)
            hasDynamic = blocks[i].OperationsOf<AllocaOp>().Any(static a => OperationFolding.ConstantOf(a.ArraySize) is null);
        var stack = hasDynamic ? SaveStack(call, blocks[0]) : (Value?)null;
        Move(moved, start);
        moved.RemoveAll(static m => !m.IsMarked);
        foreach (var block in blocks)
            if (block.Terminator is IReturnLike and Operation end) Leave(call, end, stack, moved);
    }

    /// <summary>The first block of the nearest operation around whose end frees what is allocated in it.</summary>
    private static Block? EntryAround(Operation call)
    {
        for (var at = call; at.ParentOp is { } parent; at = parent)
            if (!parent.Info.IsRegistered || parent.Info.Is(OperationTraits.IsolatedFromAbove) || parent.Info.Is(OperationTraits.AutomaticAllocationScope)) return at.ParentRegion!.Entry;
        return null;
    }

    private static bool IsMarked(AllocaOp allocation)
    {
        var open = new Stack<Value>();
        open.Push(allocation.Res);
        while (open.TryPop(out var pointer))
            foreach (var use in pointer.Uses)
            {
                if (use.Owner is LifetimeStartIntrinsic or LifetimeEndIntrinsic) return true;
                if (use.Owner is BitcastOp cast) open.Push(cast.Res);
            }
        return false;
    }

    private static Value SaveStack(Operation call, Block entry)
    {
        var builder = OpBuilder.BeforeOp(entry.First!);
        builder.Location = call.Location;
        return StackSaveIntrinsic.Create(builder, LlvmPointerType.Default).Res;
    }

    private static void Move(List<(AllocaOp Allocation, IntegerAttr Size, bool IsMarked)> moved, Block start)
    {
        if (moved.Count == 0) return;
        var builder = OpBuilder.AtEnd(start);
        builder.SetInsertionPointToStart(start);
        foreach (var (allocation, size, isMarked) in moved)
        {
            builder.Location = allocation.Location;
            var count = ConstantOp.Create(builder, allocation.ArraySize.Type, size);
            if (isMarked) LifetimeStartIntrinsic.Create(OpBuilder.BeforeOp(allocation), allocation.Res);
            allocation.MoveAfter(count);
            allocation.ArraySize = count.Res;
            builder.SetInsertionPointAfter(allocation);
        }
    }

    private static void Leave(Operation call, Operation end, Value? stack, List<(AllocaOp Allocation, IntegerAttr Size, bool IsMarked)> marked)
    {
        var builder = OpBuilder.BeforeOp(end);
        builder.Location = call.Location;
        if (stack is { } place) StackRestoreIntrinsic.Create(builder, place);
        foreach (var (allocation, _, _) in marked)
        {
            builder.Location = allocation.Location;
            LifetimeEndIntrinsic.Create(builder, allocation.Res);
        }
    }
}
