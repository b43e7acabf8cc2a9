using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>An analysis of values from uses to definitions, over blocks, regions and calls that can run. Needs a <see cref="DeadCodeAnalysis"/> and a <see cref="ConstantPropagation"/> in the same solver.</summary>
public abstract class SparseBackwardAnalysis<TElement> : DataFlowAnalysis
    where TElement : struct, ILatticeElement<TElement>
{
    private readonly SymbolTableCollection _symbols = new();

    /// <summary>What is known of a value that leaves to where nobody sees.</summary>
    protected abstract TElement ExitState(Value value);

    /// <summary>Says what the operands are, given the results, which <see cref="ElementOf"/> tells.</summary>
    protected abstract void VisitOperation(Operation op, IReadOnlyList<Value> operands);

    /// <summary>Says what an operand is that a branch reads itself and does not hand on, as a condition.</summary>
    protected abstract void VisitBranchOperand(OpOperand operand);

    /// <summary>Says what an operand is that a call reads itself, as the device to run on.</summary>
    protected virtual void VisitCallOperand(OpOperand operand) => Join(operand.Value, ExitState(operand.Value));

    /// <summary>Says what the operands are of a call of a function without a body.</summary>
    protected virtual void VisitExternalCall(Operation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        for (int i = 0; i < call.OperandCount; i++) VisitCallOperand(new OpOperand(call, i));
    }

    protected internal override void Initialize(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        VisitOperation(top);
        foreach (var region in top.Regions)
            foreach (var block in region.Blocks)
            {
                IsLive(block);
                for (var op = block.Last; op is not null; op = op.Previous) Initialize(op);
            }
    }

    protected internal override void Visit(ProgramPoint point)
    {
        if (point.Operation is { } op) VisitOperation(op);
    }

    /// <summary>What is known of a value, of which the operation depends from now on.</summary>
    protected TElement ElementOf(Operation reader, Value value) => Read<Lattice<TElement>>(ProgramPoint.At(reader), Anchor.Of(value)).Element;

    protected void Join(Value value, TElement element)
    {
        var lattice = Solver.GetOrCreate<Lattice<TElement>>(Anchor.Of(value));
        PropagateIfChanged(lattice, lattice.Join(element));
    }

    private void VisitOperation(Operation op)
    {
        if (op.Block is { } block && !IsLive(block)) return;
        if (op is IRegionBranch || RegionBranchEdge.IsRegionEnd(op)) VisitRegionEdges(op);
        else if (op is IBranch branch) VisitBranch(op, branch);
        else if (op is ICall { Callee: { } callee } call && _symbols.LookupNearest(op, callee) is ICallable callable) VisitCall(op, call, callable);
        else if (op.Info.Is(OperationTraits.ReturnLike) && op.ParentOp is ICallable) VisitReturn(op);
        else VisitOperation(op, op.Operands.ToArray());
    }

    private void VisitRegionEdges(Operation op)
    {
        var isRead = AllOperands(op);
        foreach (var edge in RegionBranchEdge.StartingAt(op))
            for (int i = 0; i < edge.Operands.Count; i++)
            {
                isRead[edge.Operands.Start + i] = false;
                if (i < edge.To.InputCount) Join(edge.Operands[i], ElementOf(op, edge.To.GetInput(i)));
            }
        VisitReadOperands(op, isRead, VisitBranchOperand);
    }

    private void VisitBranch(Operation op, IBranch branch)
    {
        var isRead = AllOperands(op);
        for (int s = 0; s < op.SuccessorCount; s++)
        {
            var operands = branch.SuccessorOperands(s);
            var block = op.GetSuccessor(s);
            int produced = block.ArgumentCount - operands.Count;
            for (int i = 0; i < operands.Count; i++)
            {
                isRead[operands.Start + i] = false;
                Join(operands[i], ElementOf(op, block.GetArgument(produced + i)));
            }
        }
        VisitReadOperands(op, isRead, VisitBranchOperand);
    }

    private void VisitCall(Operation op, ICall call, ICallable callable)
    {
        if (!Solver.IsInterprocedural || callable.CallableBody is not { IsEmpty: false } body)
        {
            VisitExternalCall(op);
            return;
        }
        var isRead = AllOperands(op);
        var arguments = call.CallArguments;
        for (int i = 0; i < arguments.Count && i < body.Entry.ArgumentCount; i++)
        {
            isRead[arguments.Start + i] = false;
            Join(arguments[i], ElementOf(op, body.Entry.GetArgument(i)));
        }
        VisitReadOperands(op, isRead, VisitCallOperand);
    }

    private void VisitReturn(Operation op)
    {
        var calls = Read<PredecessorState>(ProgramPoint.At(op), Anchor.Of(op.ParentOp!));
        if (!calls.AllAreKnown || !Solver.IsInterprocedural)
        {
            foreach (var operand in op.Operands) Join(operand, ExitState(operand));
            return;
        }
        foreach (var call in calls.Known)
            for (int i = 0; i < op.OperandCount && i < call.ResultCount; i++) Join(op.GetOperand(i), ElementOf(op, call.GetResult(i)));
    }

    private static bool[] AllOperands(Operation op)
    {
        var all = new bool[op.OperandCount];
        Array.Fill(all, true);
        return all;
    }

    private static void VisitReadOperands(Operation op, bool[] isRead, Action<OpOperand> visit)
    {
        for (int i = 0; i < isRead.Length; i++)
            if (isRead[i]) visit(new OpOperand(op, i));
    }
}
