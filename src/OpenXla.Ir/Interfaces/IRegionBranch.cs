namespace OpenXla.Ir.Interfaces;

/// <summary>An operation whose regions hand control to each other and back to the operation: <c>scf.if</c>, <c>scf.for</c>, <c>scf.while</c>.</summary>
public interface IRegionBranch
{
    /// <summary>Adds where control may go from a place.</summary>
    /// <param name="from">The region whose end has been reached; null where the operation begins.</param>
    /// <param name="operands">The constant behind each operand of the operation, or null; may be empty where nothing is known. Only asked at the beginning.</param>
    /// <param name="successors">Takes the places.</param>
    void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors);

    /// <summary>The operands of the operation that a successor of its beginning receives.</summary>
    OperandRange EntryOperands(RegionSuccessor successor);

    /// <summary>How often a region runs for one run of the operation, given the constants; (0, null) where that is open.</summary>
    (long Lower, long? Upper) RegionInvocations(Region region, ReadOnlySpan<IrAttribute?> operands) => (0, null);
}
