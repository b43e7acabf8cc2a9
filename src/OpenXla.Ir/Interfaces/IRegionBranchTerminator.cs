namespace OpenXla.Ir.Interfaces;

/// <summary>A terminator of a region of an <see cref="IRegionBranch"/>. Of those that do not implement it, the return-like ones hand on all operands.</summary>
public interface IRegionBranchTerminator
{
    /// <summary>The operands that a successor receives.</summary>
    OperandRange SuccessorOperands(RegionSuccessor successor);

    /// <summary>Adds where control may go from this terminator, given its constants; by default all successors of its region.</summary>
    void GetRegionSuccessors(ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        var region = ((Operation)this).ParentRegion!;
        (region.Owner as IRegionBranch)?.GetRegionSuccessors(region, [], successors);
    }
}
