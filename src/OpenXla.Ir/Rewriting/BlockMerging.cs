using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Rewriting;

/// <summary>
/// Makes one block of those that do the same and go on to the same blocks; where they read different values, these become arguments.
/// <c>^bb1: return %a; ^bb2: return %b ⇒ ^bb1(%v): return %v</c>
/// </summary>
internal static class BlockMerging
{
    internal static bool Run(Region region, PatternRewriter rewriter, bool intoIsolated)
    {
        if (region.IsEmpty) return false;
        bool changed = !region.HasOneBlock && MergeBlocks(region, rewriter);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            for (var op = block.First; op is not null; op = op.Next)
            {
                if (!RegionSimplification.Enters(op, intoIsolated)) continue;
                foreach (var inner in op.Regions) changed |= Run(inner, rewriter, intoIsolated);
            }
        return changed;
    }

    private static bool MergeBlocks(Region region, PatternRewriter rewriter)
    {
        var clusters = new List<Cluster>();
        for (var block = region.Entry.Next; block is not null; block = block.Next)
        {
            if (HasRegions(block) || HasArgumentsReadElsewhere(block)) continue;
            if (!clusters.Exists(c => c.TryAdd(block))) clusters.Add(new Cluster(block));
        }
        bool changed = false;
        foreach (var cluster in clusters) changed |= cluster.Merge(rewriter);
        return changed;
    }

    private static bool HasRegions(Block block)
    {
        for (var op = block.First; op is not null; op = op.Next)
            foreach (var region in op.Regions)
                if (!region.IsEmpty) return true;
        return false;
    }

    private static bool HasArgumentsReadElsewhere(Block block)
    {
        foreach (var argument in block.Arguments)
            foreach (var use in argument.Uses)
                if (use.Owner.Block != block) return true;
        return false;
    }

    /// <summary>Blocks that do the same as the first of them.</summary>
    private sealed class Cluster(Block leader)
    {
        private readonly List<Block> _others = [];

        /// <summary>The operands, as (number of the operation, number of the operand), in which the blocks differ.</summary>
        private readonly SortedSet<(int Operation, int Operand)> _differences = [];

        internal bool TryAdd(Block block)
        {
            if (!leader.Successors.SequenceEqual(block.Successors)) return false;
            if (!leader.Arguments.Types().AsSpan().SequenceEqual(block.Arguments.Types())) return false;
            var differences = new List<(int, int)>();
            var places = new Dictionary<Value, Value>();
            for (int i = 0; i < leader.ArgumentCount; i++) places[leader.GetArgument(i)] = block.GetArgument(i);
            var (left, right) = (leader.First, block.First);
            for (int at = 0; left is not null && right is not null; at++)
            {
                if (!OperationEquivalence.HaveSameShape(left, right)) return false;
                for (int i = 0; i < left.OperandCount; i++)
                {
                    var (a, b) = (left.GetOperand(i), right.GetOperand(i));
                    if (places.TryGetValue(a, out var twin))
                    {
                        if (twin != b) return false;
                    }
                    else if (IsInside(a, leader) || IsInside(b, block))
                    {
                        return false;
                    }
                    else if (a != b)
                    {
                        if (!a.Type.Equals(b.Type)) return false;
                        differences.Add((at, i));
                    }
                }
                if (IsReadElsewhere(left) || IsReadElsewhere(right)) return false;
                for (int i = 0; i < left.ResultCount; i++) places[left.GetResult(i)] = right.GetResult(i);
                (left, right) = (left.Next, right.Next);
            }
            if (left is not null || right is not null) return false;
            _differences.UnionWith(differences);
            _others.Add(block);
            return true;
        }

        internal bool Merge(PatternRewriter rewriter)
        {
            if (_others.Count == 0) return false;
            if (_differences.Count > 0 && !TryAddArguments(rewriter)) return false;
            foreach (var block in _others)
            {
                block.ReplaceAllUsesWith(leader);
                rewriter.EraseBlock(block);
            }
            return true;
        }

        private bool TryAddArguments(PatternRewriter rewriter)
        {
            var blocks = _others.Prepend(leader).ToList();
            var edges = blocks.ConvertAll(BranchEdge.To);
            if (edges.Contains(null)) return false;
            var values = blocks.ConvertAll(DifferentOperands);
            // Places where every block reads one and the same value twice share an argument.
            var columns = new List<int>();
            var argumentOf = new int[_differences.Count];
            for (int i = 0; i < argumentOf.Length; i++)
            {
                int known = columns.FindIndex(c => values.TrueForAll(v => v[c] == v[i]));
                if (known < 0)
                {
                    known = columns.Count;
                    columns.Add(i);
                }
                argumentOf[i] = known;
            }
            for (int b = 0; b < blocks.Count; b++)
                foreach (var edge in edges[b]!) edge.Append(columns.ConvertAll(c => values[b][c]).ToArray());
            int first = leader.ArgumentCount;
            foreach (int column in columns) leader.AddArgument(values[0][column].Type, values[0][column].Location);
            int next = 0;
            var operations = leader.Operations.ToArray();
            foreach (var (operation, operand) in _differences)
                operations[operation].SetOperand(operand, leader.GetArgument(first + argumentOf[next++]));
            foreach (var op in operations) rewriter.NotifyModified(op);
            return true;
        }

        private Value[] DifferentOperands(Block block)
        {
            var operations = block.Operations.ToArray();
            return _differences.Select(d => operations[d.Operation].GetOperand(d.Operand)).ToArray();
        }

        private static bool IsInside(Value value, Block block) => (value.DefiningOp?.Block ?? value.ArgumentOwner) == block;

        private static bool IsReadElsewhere(Operation op)
        {
            foreach (var result in op.Results)
                foreach (var use in result.Uses)
                    if (use.Owner.Block != op.Block) return true;
            return false;
        }
    }
}
