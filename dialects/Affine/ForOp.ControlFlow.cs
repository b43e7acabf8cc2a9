using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The way of control: into the body, again or never, and out.</summary>
public sealed partial class ForOp : IRegionBranch, ILoopLike, ISpeculatable
{
    /// <summary>A step of one ends, whatever the bounds.</summary>
    public Speculatability Speculatability => Step.Value.IsOne ? Speculatability.RecursivelySpeculatable : Speculatability.NotSpeculatable;

    public void GetRegionSuccessors(Region? from, ReadOnlySpan<IrAttribute?> operands, List<RegionSuccessor> successors)
    {
        ArgumentNullException.ThrowIfNull(successors);
        bool mayEnter = ConstantTripCount is not { } count || (from is null ? count > 0 : count > 1);
        bool mayLeave = ConstantTripCount is not { } known || from is not null || known == 0;
        if (mayEnter) successors.Add(RegionSuccessor.Into(Body, first: 1));
        if (mayLeave) successors.Add(RegionSuccessor.Parent(this));
    }

    public OperandRange EntryOperands(RegionSuccessor successor) => Inits;

    public IEnumerable<Region> LoopRegions => [Body];
    public OperandRange LoopInits => Inits;
    public IReadOnlyList<Value> LoopIterArguments => Body.Entry.Arguments.ToArray()[1..];
    public OperandRange LoopYields => Body.Entry.Last!.Operands;

    /// <summary>How often the body runs, where the bounds are constants.</summary>
    private Int128? ConstantTripCount
    {
        get
        {
            if (LowerBoundMap.Map is not { Results: [AffineConstantExpr lower] } || UpperBoundMap.Map is not { Results: [AffineConstantExpr upper] }) return null;
            if ((Int128)upper.Value <= lower.Value) return 0;
            var step = (Int128)(long)Step.Value;
            return step <= 0 ? null : ((Int128)upper.Value - lower.Value + step - 1) / step;
        }
    }

    public IReadOnlyList<LoopBounds> CountedBounds
    {
        get
        {
            return [new LoopBounds(Body.Entry.GetArgument(0), Bound(LowerBoundMap), Bound(UpperBoundMap), new IntegerAttr(Step.Value, IndexType.Instance))];

            static OpFoldResult Bound(AffineMapAttr map) => map.Map.Results is [AffineConstantExpr constant] ? (OpFoldResult)IntegerAttr.Index(constant.Value) : default;
        }
    }

    public Operation? CarryOneMore(Value init, Value next, PatternRewriter rewriter) => LoopExtension.CarryOneMore(this, Body, init, next, rewriter);
}
