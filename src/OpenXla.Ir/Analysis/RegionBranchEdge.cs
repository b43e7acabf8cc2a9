using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis;

/// <summary>A way that control may take from the beginning or the end of a region of an <see cref="IRegionBranch"/>, and what is handed on along it.</summary>
/// <param name="From">The operation that hands on: the one with the regions, or a terminator in one of them.</param>
/// <param name="Operands">What it hands on.</param>
/// <param name="To">Where control goes, and what receives the operands.</param>
public readonly record struct RegionBranchEdge(Operation From, OperandRange Operands, RegionSuccessor To)
{
    /// <summary>The edges that begin at an operation, the one with regions or a terminator of one of these; none where it is neither.</summary>
    public static List<RegionBranchEdge> StartingAt(Operation from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var successors = new List<RegionSuccessor>();
        if (from is IRegionBranch branch) branch.GetRegionSuccessors(null, [], successors);
        else if (!IsRegionEnd(from)) return [];
        else if (from is IRegionBranchTerminator terminator) terminator.GetRegionSuccessors([], successors);
        else ((IRegionBranch)from.ParentOp!).GetRegionSuccessors(from.ParentRegion, [], successors);
        return successors.ConvertAll(to => new RegionBranchEdge(from, OperandsOf(from, to), to));
    }

    /// <summary>All edges of an operation with regions: those of its beginning first, then those of the terminators in the order of the text.</summary>
    public static List<RegionBranchEdge> Of(IRegionBranch branch)
    {
        var owner = (Operation)branch;
        var edges = StartingAt(owner);
        foreach (var region in owner.Regions)
            foreach (var block in region.Blocks)
                if (block.Terminator is { } terminator && IsRegionEnd(terminator)) edges.AddRange(StartingAt(terminator));
        return edges;
    }

    /// <summary>True for a terminator that hands control on to another region of the operation around it, or back to that.</summary>
    public static bool IsRegionEnd(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return op.SuccessorCount == 0 && op.ParentOp is IRegionBranch && (op is IRegionBranchTerminator || op.Info.Is(OperationTraits.ReturnLike));
    }

    private static OperandRange OperandsOf(Operation from, RegionSuccessor to) => from switch
    {
        IRegionBranch branch => branch.EntryOperands(to),
        IRegionBranchTerminator terminator => terminator.SuccessorOperands(to),
        _ => from.Operands,
    };
}
