namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: into the region of one case, and out.</summary>
public sealed partial class IndexSwitchOp : IRegionBranch
{
    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        if (from is not null)
        {
            successors.Add(RegionSuccessor.Parent(this));
            return;
        }
        if (!operands.IsEmpty && operands[0] is IntegerAttr known)
        {
            successors.Add(RegionSuccessor.Into(RegionFor(known)));
            return;
        }
        successors.Add(RegionSuccessor.Into(Default));
        foreach (var region in CaseRegions) successors.Add(RegionSuccessor.Into(region));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => default;

    public (long Lower, long? Upper) RegionInvocations(Region region, ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands.IsEmpty || operands[0] is not IntegerAttr known) return (0, 1);
        return region == RegionFor(known) ? (1, 1) : (0, 0);
    }

    private Region RegionFor(IntegerAttr known)
    {
        for (int i = 0; i < Cases.Count; i++)
            if (known.Value == Cases[i]) return CaseRegions[i];
        return Default;
    }
}
