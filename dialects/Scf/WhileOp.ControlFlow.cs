namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: to the condition, from there to the body or out, from the body to the condition.</summary>
public sealed partial class WhileOp : IRegionBranch, ILoopLike
{
    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        if (from != Before)
        {
            successors.Add(RegionSuccessor.Into(Before));
            return;
        }
        successors.Add(RegionSuccessor.Parent(this));
        successors.Add(RegionSuccessor.Into(After));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => Inits;

    public IEnumerable<Region> LoopRegions => [Before, After];
    public OperandRange LoopInits => Inits;
    public IReadOnlyList<Value> LoopIterArguments => Before.Entry.Arguments.ToArray();
    public OperandRange LoopYields => After.Entry.Last!.Operands;
}
