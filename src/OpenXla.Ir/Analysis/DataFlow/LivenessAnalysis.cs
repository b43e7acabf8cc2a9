using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>
/// Which values are live: those that an operation with an effect reads, that leave a public function, that decide on a way of
/// control which matters, and all from which such values are computed. What a terminator hands on to values that nobody needs is dead.
/// </summary>
public sealed class LivenessAnalysis : SparseBackwardAnalysis<Liveness>
{
    private static readonly Liveness Live = new(IsLive: true);

    protected override Liveness ExitState(Value value) => Live;

    protected override void VisitOperation(Operation op, IReadOnlyList<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(operands);
        bool isLive = !SideEffects.WouldBeTriviallyDead(op);
        foreach (var result in op.Results) isLive |= ElementOf(op, result).IsLive;
        if (!isLive) return;
        foreach (var operand in operands) Join(operand, Live);
    }

    /// <summary>A condition matters where the operation that it decides on does; a branch between blocks always does.</summary>
    protected override void VisitBranchOperand(OpOperand operand)
    {
        var op = operand.Owner;
        var decided = RegionBranchEdge.IsRegionEnd(op) && op is not IRegionBranch ? op.ParentOp! : op;
        bool isLive = !SideEffects.WouldBeTriviallyDead(decided);
        foreach (var result in decided.Results) isLive |= ElementOf(op, result).IsLive;
        if (isLive) Join(operand.Value, Live);
    }
}
