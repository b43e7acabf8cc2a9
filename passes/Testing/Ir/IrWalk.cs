namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>
/// Walks over all operations, blocks or regions inside of an operation: what holds others before them or after them. What has just been
/// visited may be taken out; before the others, only by an answer that skips what it held.
/// </summary>
internal sealed class IrWalk(bool isPreOrder, WalkOrder order = WalkOrder.Forward)
{
    /// <returns>Whether it came to the end.</returns>
    internal bool Operations(Operation op, Func<Operation, WalkAnswer> visit)
    {
        if (isPreOrder && visit(op) is var answer and not WalkAnswer.Advance) return answer == WalkAnswer.Skip;
        foreach (var region in RegionsOf(op))
            foreach (var block in BlocksOf(region))
                foreach (var inner in OperationsOf(block))
                    if (!Operations(inner, visit)) return false;
        return isPreOrder || visit(op) != WalkAnswer.Interrupt;
    }

    /// <inheritdoc cref="Operations"/>
    internal bool Blocks(Operation op, Func<Block, WalkAnswer> visit)
    {
        foreach (var region in RegionsOf(op))
            foreach (var block in BlocksOf(region))
                if (!Blocks(block, visit)) return false;
        return true;
    }

    /// <summary>Walks over a block and those inside of it.</summary>
    /// <returns>Whether it came to the end.</returns>
    internal bool Blocks(Block block, Func<Block, WalkAnswer> visit)
    {
        if (isPreOrder && visit(block) is var answer and not WalkAnswer.Advance) return answer == WalkAnswer.Skip;
        foreach (var inner in OperationsOf(block))
            if (!Blocks(inner, visit)) return false;
        return isPreOrder || visit(block) != WalkAnswer.Interrupt;
    }

    /// <inheritdoc cref="Operations"/>
    internal bool Regions(Operation op, Func<Region, WalkAnswer> visit)
    {
        foreach (var region in RegionsOf(op))
            if (!Regions(region, visit)) return false;
        return true;
    }

    /// <summary>Walks over a region and those inside of it.</summary>
    /// <returns>Whether it came to the end.</returns>
    internal bool Regions(Region region, Func<Region, WalkAnswer> visit)
    {
        if (isPreOrder && visit(region) is var answer and not WalkAnswer.Advance) return answer == WalkAnswer.Skip;
        foreach (var block in BlocksOf(region))
            foreach (var inner in OperationsOf(block))
                if (!Regions(inner, visit)) return false;
        return isPreOrder || visit(region) != WalkAnswer.Interrupt;
    }

    /// <summary>Visits each operation before its first region, between two, and after the last, with the number of the region that comes next.</summary>
    /// <returns>Whether it came to the end.</returns>
    internal static bool Stages(Operation op, Func<Operation, int, WalkAnswer> visit)
    {
        int next = 0;
        foreach (var region in op.Regions.ToArray())
        {
            if (visit(op, next++) is var answer and not WalkAnswer.Advance) return answer == WalkAnswer.Skip;
            foreach (var block in region.Blocks)
                foreach (var inner in block.Operations)
                    if (!Stages(inner, visit)) return false;
        }
        return visit(op, next) != WalkAnswer.Interrupt;
    }

    private Region[] RegionsOf(Operation op) => InOrder(op.Regions.ToArray());

    private Operation[] OperationsOf(Block block) => InOrder(block.Operations.ToArray());

    private Block[] BlocksOf(Region region) => order switch
    {
        WalkOrder.ForwardDominance or WalkOrder.ReverseDominance => DepthFirst(region),
        _ => InOrder(region.Blocks.ToArray()),
    };

    private T[] InOrder<T>(T[] parts)
    {
        if (order is WalkOrder.Reverse or WalkOrder.ReverseDominance) Array.Reverse(parts);
        return parts;
    }

    private Block[] DepthFirst(Region region)
    {
        if (region.FirstBlock is not { } entry) return [];
        var blocks = new List<Block>();
        var seen = new HashSet<Block>();
        var path = new Stack<(Block Block, IEnumerator<Block> Successors)>();
        Enter(entry);
        while (path.TryPeek(out var top))
        {
            if (top.Successors.MoveNext())
            {
                Enter(top.Successors.Current);
                continue;
            }
            path.Pop();
            if (order == WalkOrder.ReverseDominance) blocks.Add(top.Block);
        }
        return [.. blocks];

        void Enter(Block block)
        {
            if (!seen.Add(block)) return;
            if (order == WalkOrder.ForwardDominance) blocks.Add(block);
            path.Push((block, block.Successors.GetEnumerator()));
        }
    }
}
