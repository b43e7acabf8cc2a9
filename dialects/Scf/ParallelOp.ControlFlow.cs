namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: into the body, and out; neither receives values.</summary>
public sealed partial class ParallelOp : IRegionBranch, ILoopLike
{
    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        successors.Add(RegionSuccessor.IntoWithoutInputs(Body));
        successors.Add(RegionSuccessor.ParentWithoutInputs(this));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => default;

    public IEnumerable<Region> LoopRegions => [Body];

    public IReadOnlyList<LoopBounds> CountedBounds
    {
        get
        {
            var bounds = new LoopBounds[LowerBound.Count];
            for (int i = 0; i < bounds.Length; i++) bounds[i] = new LoopBounds(Body.Entry.GetArgument(i), LowerBound[i], UpperBound[i], Step[i]);
            return bounds;
        }
    }
}
