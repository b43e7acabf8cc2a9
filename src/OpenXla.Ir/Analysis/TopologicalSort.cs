namespace OpenXla.Ir.Analysis;

/// <summary>Orders operations so that each comes after those whose results it reads.</summary>
public static class TopologicalSort
{
    /// <summary>Sorts the operations of a block in place, the terminator apart; the order of those that do not depend on each other stays.</summary>
    /// <returns>False where operations need each other in a circle; these stay in their order.</returns>
    public static bool Sort(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var waiting = new HashSet<Operation>();
        foreach (var op in block.Operations)
            if (op != block.Terminator) waiting.Add(op);
        bool sorted = true;
        var next = block.First;
        while (waiting.Count > 0)
        {
            bool progress = false;
            for (var op = next; op is not null && op != block.Terminator;)
            {
                var following = op.Next;
                if (IsReady(op, waiting))
                {
                    waiting.Remove(op);
                    if (op == next) next = op.Next;
                    else op.MoveBefore(next!);
                    progress = true;
                }
                op = following;
            }
            if (progress) continue;
            sorted = false;
            waiting.Remove(next!);
            next = next!.Next;
        }
        return sorted;
    }

    private static bool IsReady(Operation op, HashSet<Operation> waiting)
    {
        bool ready = true;
        op.Walk(inner =>
        {
            foreach (var operand in inner.Operands)
                if (AncestorIn(op.Block!, operand) is { } source && source != op && waiting.Contains(source)) ready = false;
        });
        return ready;
    }

    private static Operation? AncestorIn(Block block, Value value)
    {
        for (var op = value.DefiningOp ?? value.ArgumentOwner?.ParentOp; op is not null; op = op.ParentOp)
            if (op.Block == block) return op;
        return null;
    }
}
