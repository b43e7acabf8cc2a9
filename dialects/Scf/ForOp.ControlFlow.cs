namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The way of control: into the body, again or never, and out.</summary>
public sealed partial class ForOp : IRegionBranch, ILoopLike, ISpeculatable
{
    /// <summary>A step of one ends, whatever the bounds.</summary>
    public Speculatability Speculatability =>
        OperationFolding.ConstantOf(Step) is IntegerAttr { Value.IsOne: true } ? Speculatability.RecursivelySpeculatable : Speculatability.NotSpeculatable;

    /// <summary>How often it runs, where the bounds say that.</summary>
    public System.Numerics.BigInteger? StaticTripCount => TripCount.Of(LowerBound, UpperBound, Step, UnsignedCmp);

    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        successors.Add(RegionSuccessor.Into(Body, first: 1));
        successors.Add(RegionSuccessor.Parent(this));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => InitArgs;

    public IEnumerable<Region> LoopRegions => [Body];
    public OperandRange LoopInits => InitArgs;
    public IReadOnlyList<Value> LoopIterArguments => Body.Entry.Arguments.ToArray()[1..];
    public OperandRange LoopYields => Yield.Values;

    public IReadOnlyList<LoopBounds> CountedBounds => UnsignedCmp ? [] : [new LoopBounds(InductionVariable, LowerBound, UpperBound, Step)];

    public Operation? CarryOneMore(Value init, Value next, PatternRewriter rewriter) => LoopExtension.CarryOneMore(this, Body, init, next, rewriter);
}
