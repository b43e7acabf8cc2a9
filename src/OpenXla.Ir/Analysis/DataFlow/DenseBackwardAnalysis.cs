using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>
/// An analysis of what holds at each place of a program, against the direction of control, over blocks, regions and calls that can run.
/// What holds before an operation is its state's element, and what holds at the end of a block is that of the block. Needs a <see cref="DeadCodeAnalysis"/> and a
/// <see cref="ConstantPropagation"/> in the same solver.
/// </summary>
public abstract class DenseBackwardAnalysis<TElement> : DenseAnalysis<TElement>
    where TElement : struct, ILatticeElement<TElement>
{
    /// <summary>What holds where control goes to nobody knows where.</summary>
    protected abstract TElement ExitState { get; }

    /// <summary>What holds before an operation, given what holds after it.</summary>
    protected abstract TElement Transfer(Operation op, TElement after);

    /// <summary>What holds before a call of a function without a body, or before any call where calls are not followed.</summary>
    protected virtual TElement TransferExternalCall(Operation call, TElement after) => ExitState;

    /// <summary>What holds where control comes from a region, or from the beginning of the operation, to another region or back.</summary>
    protected virtual TElement TransferRegionEdge(IRegionBranch branch, Region? from, Region? to, TElement after) => after;

    /// <summary>What holds before an operation, as far as the solver has come; <c>default</c> where control never comes from there to an end.</summary>
    public TElement Before(Operation op) => ElementOf(Anchor.Of(op));

    /// <summary>What holds after an operation.</summary>
    public TElement After(Operation op) => ElementOf(PlaceAfter(op));

    /// <summary>What holds at the start of a block.</summary>
    public TElement AtStartOf(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return ElementOf(StartOf(block));
    }

    private static Anchor PlaceAfter(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return op.Next is { } next ? Anchor.Of(next) : Anchor.Of(op.Block!);
    }

    private static Anchor StartOf(Block block) => block.First is { } first ? Anchor.Of(first) : Anchor.Of(block);

    protected internal override void Initialize(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        foreach (var region in top.Regions)
            for (var block = region.LastBlock; block is not null; block = block.Previous)
            {
                IsLive(block);
                VisitEnd(block);
                for (var op = block.Last; op is not null; op = op.Previous)
                {
                    VisitOperation(op);
                    Initialize(op);
                }
            }
    }

    protected internal override void Visit(ProgramPoint point)
    {
        if (point.Operation is { } op) VisitOperation(op);
        else VisitEnd(point.BlockStart!);
    }

    private void VisitOperation(Operation op)
    {
        if (op.Block is not { } block || !IsLive(block)) return;
        var point = ProgramPoint.At(op);
        if (op is IRegionBranch branch)
        {
            VisitRegionEdges(point, op, branch, op);
            return;
        }
        var after = Known(point, PlaceAfter(op));
        if (op is ICall call) VisitCall(point, op, call, after);
        else if (!after.IsUninitialized) Join(point.Anchor, Transfer(op, after));
    }

    private void VisitCall(ProgramPoint point, Operation op, ICall call, TElement after)
    {
        var callee = CalleeOf(op, call);
        if (Solver.IsInterprocedural && callee is ICallable { CallableBody: { IsEmpty: false } body })
        {
            Join(point.Anchor, Known(point, StartOf(body.Entry)));
        }
        else if (Solver.IsInterprocedural && callee is not ICallable)
        {
            Join(point.Anchor, ExitState);
        }
        else if (!after.IsUninitialized)
        {
            Join(point.Anchor, TransferExternalCall(op, after));
        }
    }

    private void VisitEnd(Block block)
    {
        if (!IsLive(block)) return;
        var point = ProgramPoint.StartOf(block);
        var owner = block.ParentOp!;
        if (block.Last is { SuccessorCount: > 0 } last)
        {
            for (int i = 0; i < last.SuccessorCount; i++)
                if (ReadForAll<Executable>(Anchor.Edge(block, last.GetSuccessor(i))).IsLive) Join(point.Anchor, Known(point, StartOf(last.GetSuccessor(i))));
        }
        else if (block.Terminator is { } end && owner is IRegionBranch branch && RegionBranchEdge.IsRegionEnd(end))
        {
            VisitRegionEdges(point, owner, branch, end);
        }
        else if (owner is ICallable && block.Terminator is { } exit && exit.Info.Is(OperationTraits.ReturnLike))
        {
            VisitReturn(point, owner);
        }
        else
        {
            Join(point.Anchor, ExitState);
        }
    }

    private void VisitReturn(ProgramPoint point, Operation function)
    {
        var calls = Read<PredecessorState>(point, Anchor.Of(function));
        if (!Solver.IsInterprocedural || !calls.AllAreKnown)
        {
            Join(point.Anchor, ExitState);
            return;
        }
        foreach (var call in calls.Known) Join(point.Anchor, Known(point, PlaceAfter(call)));
    }

    private void VisitRegionEdges(ProgramPoint point, Operation owner, IRegionBranch branch, Operation from)
    {
        foreach (var edge in RegionBranchEdge.StartingAt(from))
        {
            if (edge.To.Region is { IsEmpty: true }) continue;
            var after = Known(point, edge.To.Region is { } region ? StartOf(region.Entry) : PlaceAfter(owner));
            if (!after.IsUninitialized) Join(point.Anchor, TransferRegionEdge(branch, from == owner ? null : from.ParentRegion, edge.To.Region, after));
        }
    }
}
