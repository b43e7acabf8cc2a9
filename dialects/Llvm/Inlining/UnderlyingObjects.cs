namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where pointers in a body come from, through offsets, casts, choices and branches.</summary>
internal static class UnderlyingObjects
{
    /// <returns>Arguments of the entry and results of operations; null where a way back is not known.</returns>
    internal static HashSet<Value>? Of(IEnumerable<Value> pointers, Block entry)
    {
        var (objects, seen, open) = (new HashSet<Value>(), new HashSet<Value>(), new Stack<Value>(pointers));
        while (open.TryPop(out var pointer))
        {
            if (!seen.Add(pointer)) continue;
            if (pointer.DefiningOp is { } op) Follow(op, pointer, open, objects);
            else if (pointer.ArgumentOwner == entry) objects.Add(pointer);
            else if (!FollowBranches(pointer, open)) return null;
        }
        return objects;
    }

    private static void Follow(Operation op, Value pointer, Stack<Value> open, HashSet<Value> objects)
    {
        switch (op)
        {
            case GetElementPtrOp offset: open.Push(offset.Base); break;
            case AddrSpaceCastOp cast: open.Push(cast.Arg); break;
            case SelectOp choice:
                open.Push(choice.TrueValue);
                open.Push(choice.FalseValue);
                break;
            default: objects.Add(pointer); break;
        }
    }

    private static bool FollowBranches(Value argument, Stack<Value> open)
    {
        var block = argument.ArgumentOwner!;
        if (block.IsEntry) return false;
        foreach (var predecessor in block.Predecessors)
        {
            if (predecessor.Last is not IBranch branch) return false;
            var last = predecessor.Last!;
            for (int s = 0; s < last.SuccessorCount; s++)
            {
                if (last.GetSuccessor(s) != block) continue;
                var operands = branch.SuccessorOperands(s);
                int at = argument.Index - (block.ArgumentCount - operands.Count);
                if (at < 0) return false;
                open.Push(operands[at]);
            }
        }
        return true;
    }
}
