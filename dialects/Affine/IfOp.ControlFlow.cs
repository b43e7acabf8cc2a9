namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The way of control: into one of two regions, and out.</summary>
public sealed partial class IfOp : IRegionBranch, ISpeculatable
{
    public Speculatability Speculatability => Speculatability.RecursivelySpeculatable;

    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        if (from is not null)
        {
            successors.Add(RegionSuccessor.Parent(this));
            return;
        }
        var otherwise = Else.IsEmpty ? RegionSuccessor.Parent(this) : RegionSuccessor.Into(Else);
        successors.Add(RegionSuccessor.Into(Then));
        successors.Add(otherwise);
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => default;
}
