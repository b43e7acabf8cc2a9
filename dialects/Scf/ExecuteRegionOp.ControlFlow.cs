namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: through the region, once.</summary>
public sealed partial class ExecuteRegionOp : IRegionBranch
{
    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        successors.Add(from is null ? RegionSuccessor.Into(Body) : RegionSuccessor.Parent(this));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => default;
}
