namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: on to the body, or out of the loop.</summary>
public sealed partial class ConditionOp : IRegionBranchTerminator
{
    public OperandRange SuccessorOperands(RegionSuccessor successor) => Args;

    public void GetRegionSuccessors(ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        if (ParentOp is not WhileOp loop) return;
        bool? isTrue = operands.IsEmpty ? null : (operands[0] as IntegerAttr)?.Value is { } value ? !value.IsZero : null;
        if (isTrue != false) successors.Add(RegionSuccessor.Into(loop.After));
        if (isTrue != true) successors.Add(RegionSuccessor.Parent(loop));
    }
}
