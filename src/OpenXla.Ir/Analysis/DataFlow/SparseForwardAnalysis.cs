using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>An analysis of values from definitions to uses, over blocks, regions and calls that can run. Needs a <see cref="DeadCodeAnalysis"/> in the same solver.</summary>
public abstract class SparseForwardAnalysis<TElement> : DataFlowAnalysis
    where TElement : struct, ILatticeElement<TElement>
{
    /// <summary>What is known of a value of which nothing can be known.</summary>
    protected abstract TElement EntryState(Value value);

    /// <summary>Whether operations are visited although nothing is known yet of an operand.</summary>
    protected virtual bool VisitsUnreachedOperands => false;

    /// <summary>Says what the results are, given the operands, all of which have been reached unless <see cref="VisitsUnreachedOperands"/>.</summary>
    protected abstract void VisitOperation(Operation op, ReadOnlySpan<TElement> operands);

    /// <summary>Says what the values are that an operation with regions makes itself, as the counter of a loop.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="values">The values.</param>
    protected virtual void VisitOwnValues(Operation op, IReadOnlyList<Value> values) => SetToEntryState(values);

    protected internal override void Initialize(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        foreach (var region in top.Regions)
            if (!region.IsEmpty) SetToEntryState(region.Entry.Arguments.ToArray());
        VisitAll(top);
    }

    protected internal override void Visit(ProgramPoint point)
    {
        if (point.Operation is { } op) VisitOperation(op);
        else VisitBlock(point.BlockStart!);
    }

    protected void Join(Value value, TElement element)
    {
        var lattice = Solver.GetOrCreate<Lattice<TElement>>(Anchor.Of(value));
        if (!lattice.Join(element)) return;
        PropagateIfChanged(lattice, changed: true);
        OnChanged(value, lattice.Element);
    }

    /// <summary>Called when more has become known of a value.</summary>
    protected virtual void OnChanged(Value value, TElement element)
    {
    }

    /// <summary>Takes in what is known of another value, of which the point depends from now on.</summary>
    protected void JoinFrom(ProgramPoint point, Value value, Value source) =>
        Join(value, Read<Lattice<TElement>>(point, Anchor.Of(source)).Element);

    protected void SetToEntryState(IReadOnlyList<Value> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values) Join(value, EntryState(value));
    }

    private void VisitAll(Operation op)
    {
        VisitOperation(op);
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
        if (op.ResultCount == 0 || (op.Block is { } block && !IsLive(block))) return;
        if (op is IRegionBranch branch)
        {
            VisitRegionInputs(ProgramPoint.At(op), op, branch, op.Results.ToArray());
            return;
        }
        var operands = new TElement[op.OperandCount];
        bool reached = true;
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = ReadForAll<Lattice<TElement>>(Anchor.Of(op.GetOperand(i))).Element;
            reached &= !operands[i].IsUninitialized;
        }
        if (op is ICall) VisitCall(op);
        else if (reached || VisitsUnreachedOperands) VisitOperation(op, operands);
    }

    private void VisitCall(Operation op)
    {
        var returns = Read<PredecessorState>(ProgramPoint.At(op), Anchor.Of(op));
        if (!Solver.IsInterprocedural || !returns.AllAreKnown)
        {
            SetToEntryState(op.Results.ToArray());
            return;
        }
        foreach (var exit in returns.Known)
            for (int i = 0; i < op.ResultCount && i < exit.OperandCount; i++) JoinFrom(ProgramPoint.At(op), op.GetResult(i), exit.GetOperand(i));
    }

    private void VisitBlock(Block block)
    {
        if (block.ArgumentCount == 0 || !IsLive(block)) return;
        if (!block.IsEntry)
        {
            VisitPredecessors(block);
            return;
        }
        var owner = block.ParentOp!;
        if (owner is ICallable callable && callable.CallableBody == block.Parent) VisitFunctionArguments(block, owner);
        else if (owner is IRegionBranch branch) VisitRegionInputs(ProgramPoint.StartOf(block), owner, branch, block.Arguments.ToArray());
        else VisitOwnValues(owner, block.Arguments.ToArray());
    }

    private void VisitFunctionArguments(Block block, Operation function)
    {
        var point = ProgramPoint.StartOf(block);
        var calls = Read<PredecessorState>(point, Anchor.Of(function));
        if (!Solver.IsInterprocedural || !calls.AllAreKnown)
        {
            SetToEntryState(block.Arguments.ToArray());
            return;
        }
        foreach (var call in calls.Known)
        {
            var arguments = ((ICall)call).CallArguments;
            for (int i = 0; i < block.ArgumentCount && i < arguments.Count; i++) JoinFrom(point, block.GetArgument(i), arguments[i]);
        }
    }

    private void VisitPredecessors(Block block)
    {
        foreach (var predecessor in block.Predecessors.Distinct())
        {
            if (!ReadForAll<Executable>(Anchor.Edge(predecessor, block)).IsLive) continue;
            if (predecessor.Last is not IBranch branch)
            {
                SetToEntryState(block.Arguments.ToArray());
                return;
            }
            for (int s = 0; s < predecessor.Last.SuccessorCount; s++)
                if (predecessor.Last.GetSuccessor(s) == block) VisitEdge(block, branch.SuccessorOperands(s));
        }
    }

    /// <summary>Arguments before those that the branch fills are made by the branch itself.</summary>
    private void VisitEdge(Block block, OperandRange operands)
    {
        int produced = block.ArgumentCount - operands.Count;
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            if (i < produced) Join(argument, EntryState(argument));
            else JoinFrom(ProgramPoint.StartOf(block), argument, operands[i - produced]);
        }
    }

    private void VisitRegionInputs(ProgramPoint point, Operation owner, IRegionBranch branch, Value[] values)
    {
        var predecessors = Read<PredecessorState>(point, point.Anchor);
        foreach (var from in predecessors.Known)
        {
            var successor = predecessors.InputsOf(from);
            OperandRange operands;
            if (from == owner) operands = branch.EntryOperands(successor);
            else if (from is IRegionBranchTerminator terminator) operands = terminator.SuccessorOperands(successor);
            else operands = from.Operands;
            int first = successor.FirstInput;
            if (successor.InputCount != values.Length)
                VisitOwnValues(owner, [.. values[..first], .. values[(first + successor.InputCount)..]]);
            for (int i = 0; i < successor.InputCount && i < operands.Count; i++) JoinFrom(point, values[first + i], operands[i]);
        }
    }
}
