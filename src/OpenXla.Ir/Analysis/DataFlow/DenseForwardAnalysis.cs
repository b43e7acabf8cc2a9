using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>
/// An analysis of what holds at each place of a program, in the direction of control, over blocks, regions and calls that can run. What
/// holds after an operation is its state's element, and what holds at the start of a block is that of the block. Needs a <see cref="DeadCodeAnalysis"/> and a
/// <see cref="ConstantPropagation"/> in the same solver.
/// </summary>
public abstract class DenseForwardAnalysis<TElement> : DenseAnalysis<TElement>
    where TElement : struct, ILatticeElement<TElement>
{
    /// <summary>What holds where control comes from nobody knows where.</summary>
    protected abstract TElement EntryState { get; }

    /// <summary>What holds after an operation, given what holds before it.</summary>
    protected abstract TElement Transfer(Operation op, TElement before);

    /// <summary>What holds after a call of a function without a body, or after any call where calls are not followed.</summary>
    protected virtual TElement TransferExternalCall(Operation call, TElement before) => EntryState;

    /// <summary>What holds where control goes from a region, or from the beginning of the operation, to another region or back.</summary>
    protected virtual TElement TransferRegionEdge(IRegionBranch branch, Region? from, Region? to, TElement before) => before;

    /// <summary>What holds after an operation, as far as the solver has come; <c>default</c> where control does not come there.</summary>
    public TElement After(Operation op) => ElementOf(Anchor.Of(op));

    /// <summary>What holds before an operation.</summary>
    public TElement Before(Operation op) => ElementOf(PlaceBefore(op));

    private static Anchor PlaceBefore(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return op.Previous is { } previous ? Anchor.Of(previous) : Anchor.Of(op.Block!);
    }

    protected internal override void Initialize(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        foreach (var region in top.Regions)
            if (!region.IsEmpty) Join(Anchor.Of(region.Entry), EntryState);
        VisitAll(top);
    }

    protected internal override void Visit(ProgramPoint point)
    {
        if (point.Operation is { } op) VisitOperation(op);
        else VisitBlock(point.BlockStart!);
    }

    private void VisitAll(Operation op)
    {
        if (op.Block is not null) VisitOperation(op);
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
            {
                IsLive(block);
                VisitBlock(block);
                foreach (var inner in block.Operations) VisitAll(inner);
            }
    }

    private void VisitOperation(Operation op)
    {
        if (op.Block is not { } block || !IsLive(block)) return;
        var point = ProgramPoint.At(op);
        if (op is IRegionBranch branch)
        {
            VisitRegionEdges(point, op, branch, to: null);
            return;
        }
        var before = Known(point, PlaceBefore(op));
        if (op is ICall call) VisitCall(point, op, call, before);
        else if (!before.IsUninitialized) Join(point.Anchor, Transfer(op, before));
    }

    private void VisitCall(ProgramPoint point, Operation op, ICall call, TElement before)
    {
        var callee = CalleeOf(op, call);
        var returns = Read<PredecessorState>(point, Anchor.Of(op));
        if (!Solver.IsInterprocedural || callee is ICallable { CallableBody: null or { IsEmpty: true } })
        {
            if (!before.IsUninitialized) Join(point.Anchor, TransferExternalCall(op, before));
        }
        else if (!returns.AllAreKnown)
        {
            Join(point.Anchor, EntryState);
        }
        else
        {
            foreach (var exit in returns.Known) Join(point.Anchor, Known(point, Anchor.Of(exit)));
        }
    }

    private void VisitBlock(Block block)
    {
        if (!IsLive(block)) return;
        var point = ProgramPoint.StartOf(block);
        if (!block.IsEntry)
        {
            foreach (var predecessor in block.Predecessors.Distinct())
                if (ReadForAll<Executable>(Anchor.Edge(predecessor, block)).IsLive) Join(point.Anchor, Known(point, Anchor.Of(predecessor.Last!)));
            return;
        }
        var owner = block.ParentOp!;
        if (owner is ICallable callable && callable.CallableBody == block.Parent) VisitFunctionStart(point, owner);
        else if (owner is IRegionBranch branch) VisitRegionEdges(point, owner, branch, block.Parent);
        else Join(point.Anchor, EntryState);
    }

    private void VisitFunctionStart(ProgramPoint point, Operation function)
    {
        var calls = Read<PredecessorState>(point, Anchor.Of(function));
        if (!Solver.IsInterprocedural || !calls.AllAreKnown)
        {
            Join(point.Anchor, EntryState);
            return;
        }
        foreach (var call in calls.Known) Join(point.Anchor, Known(point, PlaceBefore(call)));
    }

    private void VisitRegionEdges(ProgramPoint point, Operation owner, IRegionBranch branch, Region? to)
    {
        foreach (var from in Read<PredecessorState>(point, point.Anchor).Known)
        {
            var before = Known(point, from == owner ? PlaceBefore(owner) : Anchor.Of(from));
            if (!before.IsUninitialized) Join(point.Anchor, TransferRegionEdge(branch, from == owner ? null : from.ParentRegion, to, before));
        }
    }
}
