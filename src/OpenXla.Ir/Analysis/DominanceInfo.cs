namespace OpenXla.Ir.Analysis;

/// <summary>Which blocks and values come before which on every path; computed per region when first asked.</summary>
public sealed class DominanceInfo
{
    private sealed class RegionTree
    {
        /// <summary>The blocks that can be reached, in reverse postorder.</summary>
        internal readonly List<Block> Blocks = [];

        /// <summary>For each block the number of the one that dominates it; the array may be longer.</summary>
        internal int[] Dominator = [];
        internal int[] Depth = [];

        /// <summary>Position in reverse postorder; -1 for blocks that can't be reached.</summary>
        internal int IndexOf(Block block) => (uint)block._treeIndex < (uint)Blocks.Count && Blocks[block._treeIndex] == block ? block._treeIndex : -1;
    }

    private readonly Dictionary<Region, RegionTree> _trees = [];
    private readonly Stack<(Block Block, int Next)> _stack = new();

    /// <summary>True where control can come to the block from its region's entry.</summary>
    public bool IsReachable(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Parent is { } region && (region.HasOneBlock || TreeOf(region).IndexOf(block) >= 0);
    }

    /// <summary>True where every path to <paramref name="other"/> passes <paramref name="block"/>; a block dominates itself.</summary>
    public bool Dominates(Block block, Block other)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(other);
        if (block == other) return true;
        if (block.Parent != other.Parent)
        {
            var within = AncestorIn(block.Parent!, other);
            return within is not null && Dominates(block, within);
        }
        var tree = TreeOf(block.Parent!);
        var (at, target) = (tree.IndexOf(other), tree.IndexOf(block));
        if (at < 0) return true;
        if (target < 0) return false;
        while (tree.Depth[at] > tree.Depth[target]) at = tree.Dominator[at];
        return at == target;
    }

    /// <summary>The nearest block that dominates both, or holds what does; null where there is none, as where control never comes to one of them.</summary>
    public Block? NearestCommonDominator(Block left, Block right)
    {
        if (Block.FindSameRegion(left, right) is not var (one, other)) return null;
        if (one == other) return one;
        if (one.IsEntry || other.IsEntry) return one.Parent!.Entry;
        var tree = TreeOf(one.Parent!);
        var (at, target) = (tree.IndexOf(one), tree.IndexOf(other));
        return at < 0 || target < 0 ? null : tree.Blocks[Intersect(tree.Dominator, at, target)];
    }

    /// <summary>True where the value is defined before the operation on every path to it.</summary>
    public bool ProperlyDominates(Value value, Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (value.ArgumentOwner is { } block) return op.Block is { } at && Dominates(block, at);
        return ProperlyDominates(value.DefiningOp!, op, enclosingOk: false);
    }

    /// <summary>True where <paramref name="first"/> comes before <paramref name="second"/> on every path to it.</summary>
    /// <param name="first">An operation.</param>
    /// <param name="second">Another one, perhaps deeper.</param>
    /// <param name="enclosingOk">Whether an op counts as before what its own regions hold.</param>
    public bool ProperlyDominates(Operation first, Operation second, bool enclosingOk = true)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first == second || first.Block is null) return false;
        var ancestor = second;
        while (ancestor.ParentRegion != first.ParentRegion)
        {
            if (ancestor.ParentOp is not { } parent) return false;
            ancestor = parent;
        }
        if (ancestor == first) return enclosingOk;
        if (ancestor.Block == first.Block)
            return first.ParentOp!.Info.Is(OperationTraits.GraphRegion) || first.IsBeforeInBlock(ancestor);
        return Dominates(first.Block, ancestor.Block!);
    }

    /// <summary>The blocks that can be reached, in reverse postorder.</summary>
    public IReadOnlyList<Block> ReversePostorder(Region region) => TreeOf(region).Blocks;

    /// <summary>The nearest block that dominates this one properly; null for the entry.</summary>
    public Block? ImmediateDominator(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var tree = TreeOf(block.Parent!);
        return tree.IndexOf(block) is var at and > 0 ? tree.Blocks[tree.Dominator[at]] : null;
    }

    /// <summary>Forgets what is known of a region whose blocks have changed.</summary>
    public void Invalidate(Region region)
    {
        if (!_trees.Remove(region, out var tree)) return;
        tree.Blocks.Clear();
        _spare = tree;
    }

    /// <summary>A tree whose memory the next region gets.</summary>
    private RegionTree? _spare;

    private static Block? AncestorIn(Region region, Block block)
    {
        for (Block? at = block; at is not null; at = at.ParentOp?.Block)
            if (at.Parent == region) return at;
        return null;
    }

    private RegionTree TreeOf(Region region)
    {
        if (_trees.TryGetValue(region, out var known)) return known;
        var tree = _spare ?? new RegionTree();
        _spare = null;
        _trees[region] = tree;
        if (region.FirstBlock is null) return tree;
        NumberBlocks(region.FirstBlock, tree);
        ComputeDominators(tree);
        return tree;
    }

    private void NumberBlocks(Block entry, RegionTree tree)
    {
        const int New = -1, Seen = -2;
        for (var block = entry; block is not null; block = block.Next) block._treeIndex = New;
        entry._treeIndex = Seen;
        var stack = _stack;
        stack.Push((entry, 0));
        while (stack.Count > 0)
        {
            var (block, next) = stack.Pop();
            int count = block.Last?.SuccessorCount ?? 0;
            if (next >= count)
            {
                tree.Blocks.Add(block);
                continue;
            }
            stack.Push((block, next + 1));
            var successor = block.Last!.GetSuccessor(next);
            // A branch out of the region is an error, which others report.
            if (successor.Parent != entry.Parent || successor._treeIndex == Seen) continue;
            successor._treeIndex = Seen;
            stack.Push((successor, 0));
        }
        tree.Blocks.Reverse();
        for (int i = 0; i < tree.Blocks.Count; i++) tree.Blocks[i]._treeIndex = i;
    }

    /// <summary>The iterative algorithm over reverse postorder numbers.</summary>
    private static void ComputeDominators(RegionTree tree)
    {
        int count = tree.Blocks.Count;
        if (tree.Dominator.Length < count) (tree.Dominator, tree.Depth) = (new int[count], new int[count]);
        var dominator = tree.Dominator;
        dominator.AsSpan(0, count).Fill(-1);
        dominator[0] = 0;
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = 1; i < count; i++)
            {
                int best = -1;
                foreach (var predecessor in tree.Blocks[i].Predecessors)
                {
                    int p = tree.IndexOf(predecessor);
                    if (p < 0 || dominator[p] < 0) continue;
                    best = best < 0 ? p : Intersect(dominator, best, p);
                }
                if (best < 0 || dominator[i] == best) continue;
                dominator[i] = best;
                changed = true;
            }
        }
        tree.Depth[0] = 0;
        for (int i = 1; i < count; i++) tree.Depth[i] = tree.Depth[dominator[i]] + 1;
    }

    private static int Intersect(int[] dominator, int left, int right)
    {
        while (left != right)
        {
            while (left > right) left = dominator[left];
            while (right > left) right = dominator[right];
        }
        return left;
    }
}
