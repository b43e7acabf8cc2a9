using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>One way from a branch to a block.</summary>
internal readonly record struct BranchEdge(IBranch Branch, int Index)
{
    internal OperandRange Operands => Branch.SuccessorOperands(Index);

    internal void Remove(int argument) => Branch.RemoveSuccessorOperand(Index, argument);

    internal void Append(ReadOnlySpan<Value> values) => Branch.ReplaceSuccessorOperands(Index, Operands.Count, 0, values);

    /// <summary>All edges that lead to a block; null where one comes from an operation that does not say what it hands on.</summary>
    internal static List<BranchEdge>? To(Block block)
    {
        var edges = new List<BranchEdge>();
        foreach (var predecessor in block.Predecessors.Distinct())
        {
            if (predecessor.Last is not IBranch branch) return null;
            for (int i = 0; i < predecessor.Last.SuccessorCount; i++)
                if (predecessor.Last.GetSuccessor(i) == block) edges.Add(new BranchEdge(branch, i));
        }
        return edges;
    }
}
