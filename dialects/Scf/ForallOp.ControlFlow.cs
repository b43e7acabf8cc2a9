namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: into the body, and out; neither receives values.</summary>
public sealed partial class ForallOp : IRegionBranch, ILoopLike
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
            var (lower, upper, step) = (Bounds(DynamicLowerBound, StaticLowerBound), Bounds(DynamicUpperBound, StaticUpperBound), Bounds(DynamicStep, StaticStep));
            var bounds = new LoopBounds[lower.Length];
            for (int i = 0; i < bounds.Length; i++) bounds[i] = new LoopBounds(Body.Entry.GetArgument(i), Bound(lower[i]), Bound(upper[i]), Bound(step[i]));
            return bounds;

            static OpFoldResult Bound((long Static, Value Dynamic) bound) => bound.Dynamic.IsNull ? IntegerAttr.Index(bound.Static) : bound.Dynamic;
        }
    }
}
