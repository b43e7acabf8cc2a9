using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>Mixes the numbers <c>foo</c> of operations on the ways of control. It is no lattice: how often a place is visited shows in the result, and it may come to no end.</summary>
internal sealed class FooAnalysis : DataFlowAnalysis
{
    /// <summary>So many visits no program needs that comes to an end.</summary>
    private const int MostVisits = 1 << 20;

    private int _visits;

    /// <summary>The operation that can't be analysed, and why.</summary>
    internal (Operation Op, string Message)? Failure { get; private set; }

    protected override void Initialize(Operation top)
    {
        if (top.RegionCount != 1) Failure = (top, "expected a single region top-level op");
        else if (top.GetRegion(0).IsEmpty) Failure = (top, "expected at least one block in the region");
        if (Failure is not null) return;
        Solver.GetOrCreate<FooState>(Anchor.Of(top.GetRegion(0).Entry)).Mix(0);
        foreach (var block in top.GetRegion(0).Blocks)
        {
            VisitBlock(block);
            foreach (var op in block.Operations)
            {
                if (op.RegionCount > 0)
                {
                    Failure = (op, "unexpected op with regions");
                    return;
                }
                VisitOperation(op);
            }
        }
    }

    protected override void Visit(ProgramPoint point)
    {
        if (Failure is not null) return;
        if (++_visits == MostVisits) Failure = (point.Operation ?? point.BlockStart!.ParentOp!, "the numbers come to no rest");
        else if (point.Operation is { } op) VisitOperation(op);
        else VisitBlock(point.BlockStart!);
    }

    private void VisitBlock(Block block)
    {
        if (block.IsEntry) return;
        var point = ProgramPoint.StartOf(block);
        var state = Solver.GetOrCreate<FooState>(point.Anchor);
        bool changed = false;
        foreach (var predecessor in block.Predecessors) changed |= state.Mix(Read<FooState>(point, Anchor.Of(predecessor.Last!)));
        PropagateIfChanged(state, changed);
    }

    private void VisitOperation(Operation op)
    {
        var point = ProgramPoint.At(op);
        var state = Solver.GetOrCreate<FooState>(point.Anchor);
        bool changed = state.Set(Read<FooState>(point, op.Previous is { } previous ? Anchor.Of(previous) : Anchor.Of(op.Block!)));
        if (op.GetAttribute<IntegerAttr>("foo") is { } foo) changed |= state.Mix((ulong)foo.Int64);
        PropagateIfChanged(state, changed);
    }
}
