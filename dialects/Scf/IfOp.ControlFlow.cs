namespace OpenXla.Ir.Dialects.Scf;

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
        bool? isTrue = operands.IsEmpty ? null : (operands[0] as IntegerAttr)?.Value is { } value ? !value.IsZero : null;
        var otherwise = Else.IsEmpty ? RegionSuccessor.Parent(this) : RegionSuccessor.Into(Else);
        if (isTrue != false) successors.Add(RegionSuccessor.Into(Then));
        if (isTrue != true) successors.Add(otherwise);
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => default;

    public (long Lower, long? Upper) RegionInvocations(Region region, ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands.IsEmpty || operands[0] is not IntegerAttr condition) return (0, 1);
        return region == Then == !condition.Value.IsZero ? (1, 1) : (0, 0);
    }
}
