using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>
/// Erases operations and block arguments that nothing alive needs, also where they need each other in a circle. Alive are
/// operations with an effect, terminators, and what those read, one edge of a branch at a time.
/// </summary>
internal sealed class DeadCode(PatternRewriter rewriter, bool intoIsolated)
{
    private bool _changed;

    /// <summary>Erases what is dead in a region without unreachable blocks; true where something went.</summary>
    /// <param name="region">Where.</param>
    /// <param name="rewriter">Is told what goes.</param>
    /// <param name="intoIsolated">Whether to look into isolated operations.</param>
    internal static bool Run(Region region, PatternRewriter rewriter, bool intoIsolated)
    {
        var analysis = new DeadCode(rewriter, intoIsolated);
        do
        {
            analysis._changed = false;
            analysis.Visit(region);
        }
        while (analysis._changed);
        return analysis.Erase(region);
    }

    /// <summary>The blocks of a region, successors first.</summary>
    private static List<Block> Postorder(Region region)
    {
        if (region.HasOneBlock) return [region.Entry];
        var order = new List<Block>();
        var seen = new HashSet<Block> { region.Entry };
        var stack = new Stack<(Block Block, int Next)>();
        stack.Push((region.Entry, 0));
        while (stack.TryPop(out var at))
        {
            if (at.Next >= (at.Block.Last?.SuccessorCount ?? 0))
            {
                order.Add(at.Block);
                continue;
            }
            stack.Push((at.Block, at.Next + 1));
            var successor = at.Block.Last!.GetSuccessor(at.Next);
            if (seen.Add(successor)) stack.Push((successor, 0));
        }
        return order;
    }

    private void Visit(Region region)
    {
        if (region.IsEmpty) return;
        foreach (var block in Postorder(region))
        {
            for (var op = block.Last; op is not null; op = op.Previous) Visit(op);
            foreach (var argument in block.Arguments)
                if (!IsLive(argument) && IsUsedAlive(argument)) SetLive(argument.Storage!);
        }
    }

    private void Visit(Operation op)
    {
        if (RegionSimplification.Enters(op, intoIsolated))
            foreach (var region in op.Regions) Visit(region);
        if (op.Info.Is(OperationTraits.Terminator))
        {
            SetLive(op);
            KeepWhatNobodyKnows(op);
            return;
        }
        if (IsLive(op)) return;
        if (!SideEffects.WouldBeTriviallyDead(op))
        {
            SetLive(op);
            return;
        }
        foreach (var result in op.Results)
        {
            if (!IsUsedAlive(result)) continue;
            SetLive(op);
            return;
        }
    }

    /// <summary>Arguments that a terminator fills with values of its own, or in a way that it does not say, stay.</summary>
    private void KeepWhatNobodyKnows(Operation terminator)
    {
        for (int i = 0; i < terminator.SuccessorCount; i++)
        {
            var successor = terminator.GetSuccessor(i);
            int produced = terminator is IBranch branch ? Math.Max(0, successor.ArgumentCount - branch.SuccessorOperands(i).Count) : successor.ArgumentCount;
            for (int k = 0; k < produced; k++) SetLive(successor.ArgumentAt(k));
        }
    }

    private static bool IsUsedAlive(Value value)
    {
        foreach (var use in value.Uses)
            if (IsLive(use.Owner) && !OnlyFeedsDeadArgument(use)) return true;
        return false;
    }

    private static bool OnlyFeedsDeadArgument(OpOperand use)
    {
        if (!use.Owner.Info.IsBranch || use.Owner is not IBranch branch) return false;
        for (int i = 0; i < use.Owner.SuccessorCount; i++)
        {
            var operands = branch.SuccessorOperands(i);
            int at = use.Index - operands.Start;
            if (operands.Count == 0 || at < 0 || at >= operands.Count) continue;
            var successor = use.Owner.GetSuccessor(i);
            return !IsLive(successor.GetArgument(successor.ArgumentCount - operands.Count + at));
        }
        return false;
    }

    private static bool IsLive(Operation op) => (op._bits & ValueStorage.LiveBit) != 0;

    private static bool IsLive(Value argument) => (argument.Storage!._bits & ValueStorage.LiveBit) != 0;

    private void SetLive(ValueStorage alive)
    {
        _changed |= (alive._bits & ValueStorage.LiveBit) == 0;
        alive._bits |= ValueStorage.LiveBit;
    }

    private bool Erase(Region region)
    {
        if (region.IsEmpty) return false;
        bool changed = false;
        foreach (var block in Postorder(region))
        {
            if (!region.HasOneBlock) EraseDeadOperands(block.Last!);
            for (var op = block.Last; op is not null;)
            {
                var previous = op.Previous;
                if (IsLive(op))
                {
                    op._bits &= ~ValueStorage.LiveBit;
                    if (RegionSimplification.Enters(op, intoIsolated))
                        foreach (var inner in op.Regions) changed |= Erase(inner);
                }
                else
                {
                    EraseUsed(op);
                    changed = true;
                }
                op = previous;
            }
        }
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            for (int i = block.ArgumentCount - 1; i >= 0; i--)
            {
                var argument = block.GetArgument(i);
                // As upstream, an argument that goes is no reason to look at everything again.
                if (block != region.FirstBlock && !IsLive(argument)) block.EraseArgument(i);
                else argument.Storage!._bits &= ~ValueStorage.LiveBit;
            }
        return changed;
    }

    private static void EraseDeadOperands(Operation terminator)
    {
        if (terminator is not IBranch branch) return;
        for (int i = terminator.SuccessorCount - 1; i >= 0; i--)
        {
            var successor = terminator.GetSuccessor(i);
            int count = branch.SuccessorOperands(i).Count;
            int produced = successor.ArgumentCount - count;
            for (int k = count - 1; k >= 0; k--)
                if (!IsLive(successor.GetArgument(produced + k))) branch.RemoveSuccessorOperand(i, k);
        }
    }

    /// <summary>In a graph region a dead operation may be read by one that comes before it and is dead too.</summary>
    private void EraseUsed(Operation op)
    {
        foreach (var result in op.Results)
            foreach (var use in result.Uses.ToArray()) use.Owner.DropAllReferences();
        rewriter.Erase(op);
    }
}
