namespace OpenXla.Ir.Analysis;

/// <summary>Which blocks and operations every path to the end of a region comes by; computed per region when first asked.</summary>
public sealed class PostDominanceInfo
{
    private sealed class RegionTree
    {
        /// <summary>The blocks from which an end can be reached, each after at least one of those that it leads to.</summary>
        internal readonly List<Block> Blocks = [];
        internal readonly Dictionary<Block, int> Numbers = [];

        /// <summary>The blocks at which paths end.</summary>
        internal readonly HashSet<Block> Roots = [];

        /// <summary>For each block the number of the nearest one that every path to an end comes by; -1 for the end of all paths.</summary>
        internal int[] Parents = [];
    }

    private readonly Dictionary<Region, RegionTree> _trees = [];

    /// <summary>True where every path from <paramref name="other"/> to an end passes <paramref name="block"/>; a block post-dominates itself. In a loop that control never leaves, an end is assumed at one block of it.</summary>
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

    /// <summary>The nearest block that every path from either to an end passes, or that holds what does; null where there is none.</summary>
    public Block? NearestCommonPostDominator(Block left, Block right)
    {
        if (Block.FindSameRegion(left, right) is not var (one, other)) return null;
        if (one == other) return one;
        var tree = TreeOf(one.Parent!);
        if (!tree.Numbers.TryGetValue(one, out int at) || !tree.Numbers.TryGetValue(other, out int target)) return null;
        return Meet(tree.Parents, at, target) is >= 0 and var meet ? tree.Blocks[meet] : null;
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
        foreach (var root in RootsOf(region))
        {
            tree.Roots.Add(root);
            if (!seen.Add(root)) continue;
            stack.Push((root, Predecessors(root)));
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

    /// <summary>The blocks at which paths end: those that lead nowhere, last ones first, and one in each loop that control never leaves.</summary>
    private static List<Block> RootsOf(Region region)
    {
        var ends = new List<Block>();
        var covered = new HashSet<Block>();
        for (var block = region.LastBlock; block is not null; block = block.Previous)
        {
            if (block.Successors.Any()) continue;
            ends.Add(block);
            Cover(block, covered);
        }
        var inLoops = new List<Block>();
        foreach (var block in region.Blocks)
        {
            if (covered.Contains(block)) continue;
            var root = FurthestFrom(block, covered);
            inLoops.Add(root);
            Cover(root, covered);
        }
        // A loop that leads to another root says nothing about where its paths end.
        inLoops.RemoveAll(root => LeadsToAnother(root, inLoops));
        ends.InsertRange(0, inLoops);
        return ends;
    }

    private static void Cover(Block root, HashSet<Block> covered)
    {
        var pending = new Stack<Block>();
        pending.Push(root);
        while (pending.TryPop(out var block))
        {
            if (!covered.Add(block)) continue;
            foreach (var predecessor in block.Predecessors)
                if (predecessor.Parent == root.Parent) pending.Push(predecessor);
        }
    }

    /// <summary>The last block that a search in depth comes to, the successors in the order of the text.</summary>
    private static Block FurthestFrom(Block start, HashSet<Block> covered)
    {
        var numbers = new Dictionary<Block, int>();
        foreach (var block in start.Parent!.Blocks) numbers[block] = numbers.Count;
        var seen = new HashSet<Block>();
        var pending = new Stack<Block>();
        pending.Push(start);
        var last = start;
        while (pending.TryPop(out var block))
        {
            if (covered.Contains(block) || !seen.Add(block)) continue;
            last = block;
            foreach (var successor in block.Successors.Where(numbers.ContainsKey).OrderBy(successor => numbers[successor])) pending.Push(successor);
        }
        return last;
    }

    private static bool LeadsToAnother(Block root, List<Block> roots)
    {
        var seen = new HashSet<Block>();
        var pending = new Stack<Block>();
        pending.Push(root);
        while (pending.TryPop(out var block))
        {
            if (!seen.Add(block)) continue;
            if (block != root && roots.Contains(block)) return true;
            foreach (var successor in block.Successors)
                if (successor.Parent == root.Parent) pending.Push(successor);
        }
        return false;
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
                    if (tree.Roots.Contains(tree.Blocks[i])) break;
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
