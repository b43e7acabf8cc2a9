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

    /// <summary>Sorts operations, which may be in different blocks, each after those of the list whose results it reads, with what is inside of these.</summary>
    /// <returns>False where operations need each other in a circle.</returns>
    public static bool Sort(IList<Operation> operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var waiting = new HashSet<Operation>(operations);
        bool sorted = true;
        for (int next = 0; waiting.Count > 0;)
        {
            int before = next;
            for (int i = next; i < operations.Count; i++)
            {
                if (!IsReadyAnywhere(operations[i], waiting)) continue;
                waiting.Remove(operations[i]);
                (operations[i], operations[next]) = (operations[next], operations[i]);
                next++;
            }
            if (next > before) continue;
            sorted = false;
            waiting.Remove(operations[next++]);
        }
        return sorted;
    }

    /// <summary>The operations, which are in one program, in the order in which control may come to them: each block after those that dominate it.</summary>
    public static IReadOnlyList<Operation> InOrderOfControl(IReadOnlyCollection<Operation> operations)
    {
        ArgumentNullException.ThrowIfNull(operations);
        if (operations.Count <= 1) return [.. operations];
        var wanted = new HashSet<Operation>(operations);
        // The regions and blocks that hold one of them; the region that holds all is the last to be passed by each.
        var passed = new Dictionary<Region, int>();
        var blocks = new HashSet<Block>();
        Region? common = null;
        foreach (var op in wanted)
        {
            for (var block = op.Block; block?.Parent is { } region; block = region.Owner.Block)
            {
                blocks.Add(block);
                int count = passed[region] = passed.GetValueOrDefault(region) + 1;
                if (count < wanted.Count) continue;
                common = region;
                break;
            }
        }
        var sorted = new List<Operation>(wanted.Count);
        if (common is not null) CollectRegion(common, wanted, passed, blocks, sorted);
        return sorted;
    }

    private static void CollectRegion(Region region, HashSet<Operation> wanted, Dictionary<Region, int> passed, HashSet<Block> blocks, List<Operation> sorted)
    {
        foreach (var block in BlocksByDominance(region))
        {
            if (!blocks.Contains(block)) continue;
            foreach (var op in block.Operations)
            {
                if (wanted.Contains(op)) sorted.Add(op);
                for (int i = op.RegionCount - 1; i >= 0; i--)
                    if (passed.ContainsKey(op.GetRegion(i))) CollectRegion(op.GetRegion(i), wanted, passed, blocks, sorted);
            }
        }
    }

    /// <summary>All blocks of a region, those that can't be reached too, each after the blocks that dominate it.</summary>
    public static IReadOnlyList<Block> BlocksByDominance(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var sorted = new List<Block>();
        var seen = new HashSet<Block>();
        var stack = new Stack<(Block Block, int Next)>();
        foreach (var start in region.Blocks)
        {
            if (seen.Contains(start)) continue;
            var postorder = new List<Block>();
            var visited = new HashSet<Block> { start };
            stack.Push((start, 0));
            while (stack.TryPop(out var at))
            {
                if (at.Next >= (at.Block.Last?.SuccessorCount ?? 0))
                {
                    postorder.Add(at.Block);
                    continue;
                }
                stack.Push((at.Block, at.Next + 1));
                var successor = at.Block.Last!.GetSuccessor(at.Next);
                if (successor.Parent == region && visited.Add(successor)) stack.Push((successor, 0));
            }
            for (int i = postorder.Count - 1; i >= 0; i--)
                if (seen.Add(postorder[i])) sorted.Add(postorder[i]);
        }
        return sorted;
    }

    /// <summary>Whether none of the operations that wait holds or gives what an operation reads.</summary>
    private static bool IsReadyAnywhere(Operation op, HashSet<Operation> waiting)
    {
        bool ready = true;
        op.Walk(inner =>
        {
            foreach (var operand in inner.Operands)
                for (var source = operand.DefiningOp; source is not null && source != op; source = source.ParentOp)
                    if (waiting.Contains(source)) ready = false;
        });
        return ready;
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
