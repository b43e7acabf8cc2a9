using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>The values whose memory a value may refer to: back through views, branches and regions, as far as they say what they hand on.</summary>
internal sealed class UnderlyingValues
{
    /// <summary>How far the search goes; upstream's.</summary>
    private const int MaxDepth = 10;

    private readonly HashSet<Value> _visited = [];
    private readonly HashSet<Value> _found = [];

    internal static IReadOnlyCollection<Value> Of(Value value)
    {
        var search = new UnderlyingValues();
        search.Visit(value, MaxDepth);
        return search._found;
    }

    private void Visit(Value value, int depth)
    {
        if (!_visited.Add(value)) return;
        if (depth == 0) _found.Add(value);
        else if (value.DefiningOp is { } op) VisitResult(op, value, depth - 1);
        else VisitArgument(value.ArgumentOwner!, value, depth - 1);
    }

    private void VisitResult(Operation op, Value result, int depth)
    {
        if (op.As<IViewLike>() is { } view && view.ViewDest == result) Visit(view.ViewSource, depth);
        else if (op.As<IRegionBranch>() is { } branch) VisitInput(op, branch, null, result, depth);
        else _found.Add(result);
    }

    private void VisitArgument(Block block, Value argument, int depth)
    {
        if (!block.IsEntry)
        {
            VisitPredecessors(block, argument, depth);
            return;
        }
        if (block.ParentOp!.As<IRegionBranch>() is { } branch) VisitInput(block.ParentOp!, branch, block.Parent, argument, depth);
        else _found.Add(argument);
    }

    private void VisitPredecessors(Block block, Value argument, int depth)
    {
        foreach (var predecessor in block.Predecessors)
        {
            if (predecessor.Last!.As<IBranch>() is not { } branch)
            {
                _found.Add(argument);
                return;
            }
            for (int i = 0; i < predecessor.Last!.SuccessorCount; i++)
            {
                if (predecessor.Last.GetSuccessor(i) != block) continue;
                var operands = branch.SuccessorOperands(i);
                // What the branch itself makes comes before what it hands on.
                int made = block.ArgumentCount - operands.Count;
                if (argument.Index < made) _found.Add(argument);
                else Visit(operands[argument.Index - made], depth);
            }
        }
    }

    /// <summary>A value that an operation with regions hands on: an argument of one of its regions, or with none of its results.</summary>
    private void VisitInput(Operation op, IRegionBranch branch, Region? region, Value input, int depth)
    {
        var successors = new List<RegionSuccessor>();
        branch.GetRegionSuccessors(null, [], successors);
        if (Find(successors, region, input) is { } entry) Visit(branch.EntryOperands(entry.Successor)[entry.Index], depth);
        foreach (var source in op.Regions)
        {
            successors.Clear();
            branch.GetRegionSuccessors(source, [], successors);
            if (Find(successors, region, input) is not { } next) continue;
            foreach (var block in source.Blocks)
                if (block.Terminator is { SuccessorCount: 0 } terminator && OperandsOf(terminator, next.Successor) is { } operands)
                {
                    if (next.Index < operands.Count) Visit(operands[next.Index], depth);
                    else _found.Add(input);
                }
        }
    }

    private static OperandRange? OperandsOf(Operation terminator, RegionSuccessor successor)
    {
        if (terminator.As<IRegionBranchTerminator>() is { } branch) return branch.SuccessorOperands(successor);
        return terminator.Info.Is(OperationTraits.ReturnLike) ? terminator.Operands : null;
    }

    private (RegionSuccessor Successor, int Index)? Find(List<RegionSuccessor> successors, Region? region, Value input)
    {
        foreach (var successor in successors)
        {
            if (successor.Region != region) continue;
            int index = input.Index - successor.FirstInput;
            if (index >= 0 && index < successor.InputCount) return (successor, index);
            // The operation makes it itself, as a loop its counter.
            _found.Add(input);
            return null;
        }
        return null;
    }
}
