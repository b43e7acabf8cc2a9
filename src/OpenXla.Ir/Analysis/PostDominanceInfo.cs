namespace OpenXla.Ir.Analysis;

/// <summary>Which blocks and operations every path to the end of a region comes by; computed per region when first asked.</summary>
public sealed class PostDominanceInfo
{
    private sealed class RegionTree
    {
        /// <summary>The blocks from which an end can be reached, each after at least one of those that it leads to.</summary>
        internal readonly List<Block> Blocks = [];
        internal readonly Dictionary<Block, int> Numbers = [];

        /// <summary>For each block the number of the nearest one that every path to an end comes by; -1 for the end of all paths.</summary>
        internal int[] Parents = [];
    }

    private readonly Dictionary<Region, RegionTree> _trees = [];

    /// <summary>True where every path from <paramref name="other"/> to an end passes <paramref name="block"/>; a block post-dominates itself. Where no path leads to an end, every block does.</summary>
    public bool PostDominates(Block block, Block other)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(other);
        var region = block.Parent!;
        Block? at = other;
        while (at is not null && at.Parent != region) at = at.ParentOp?.Block;
        if (at is null) return false;
        if (at == block) return true;
        var tree = TreeOf(region);
        if (!tree.Numbers.TryGetValue(at, out int number)) return true;
        if (!tree.Numbers.TryGetValue(block, out int target)) return false;
        while (number > target) number = tree.Parents[number];
        return number == target;
    }

    /// <summary>True where <paramref name="op"/> comes after <paramref name="other"/> on every path to an end, or holds it.</summary>
    public bool ProperlyPostDominates(Operation op, Operation other)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(other);
        if (op == other || op.Block is not { } block) return false;
        var at = other;
        while (at.ParentRegion != op.ParentRegion)
        {
            if (at.ParentOp is not { } parent) return false;
            at = parent;
        }
        if (at == op) return true;
        return at.Block == block ? at.IsBeforeInBlock(op) : PostDominates(block, at.Block!);
    }

    /// <summary>The nearest other block that every path from this one to an end passes; null where there is none.</summary>
    public Block? ImmediatePostDominator(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var tree = TreeOf(block.Parent!);
        return tree.Numbers.TryGetValue(block, out int number) && tree.Parents[number] is >= 0 and var parent ? tree.Blocks[parent] : null;
    }

    /// <summary>Forgets what is known of a region whose blocks have changed.</summary>
    public void Invalidate(Region region) => _trees.Remove(region);

    private RegionTree TreeOf(Region region)
    {
        if (_trees.TryGetValue(region, out var known)) return known;
        var tree = _trees[region] = new RegionTree();
        NumberBlocks(region, tree);
        ComputeParents(tree);
        return tree;
    }

    /// <summary>Reverse postorder over the edges turned around, beginning at all blocks that lead nowhere.</summary>
    private static void NumberBlocks(Region region, RegionTree tree)
    {
        var seen = new HashSet<Block>();
        var stack = new Stack<(Block Block, IEnumerator<Block> Next)>();
        for (var end = region.LastBlock; end is not null; end = end.Previous)
        {
            if (end.Successors.Any() || !seen.Add(end)) continue;
            stack.Push((end, Predecessors(end)));
            while (stack.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    tree.Blocks.Add(stack.Pop().Block);
                    continue;
                }
                var predecessor = top.Next.Current;
                if (predecessor.Parent == region && seen.Add(predecessor)) stack.Push((predecessor, Predecessors(predecessor)));
            }
        }
        tree.Blocks.Reverse();
        for (int i = 0; i < tree.Blocks.Count; i++) tree.Numbers[tree.Blocks[i]] = i;
    }

    private static IEnumerator<Block> Predecessors(Block block) => ((IEnumerable<Block>)block.Predecessors.Distinct().ToList()).GetEnumerator();

    private static void ComputeParents(RegionTree tree)
    {
        const int Unknown = -2;
        tree.Parents = new int[tree.Blocks.Count];
        Array.Fill(tree.Parents, Unknown);
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = 0; i < tree.Blocks.Count; i++)
            {
                int best = Unknown;
                foreach (var successor in tree.Blocks[i].Successors)
                {
                    // A way that never comes to an end says nothing, nor one that is not known yet.
                    if (!tree.Numbers.TryGetValue(successor, out int number) || number == i || tree.Parents[number] == Unknown) continue;
                    best = best == Unknown ? number : Meet(tree.Parents, best, number);
                }
                if (best == Unknown) best = -1;
                if (tree.Parents[i] == best) continue;
                tree.Parents[i] = best;
                changed = true;
            }
        }
    }

    private static int Meet(int[] parents, int left, int right)
    {
        while (left != right)
        {
            while (left > right) left = parents[left];
            while (right > left) right = parents[right];
        }
        return left;
    }
}
