using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>Which blocks control can come to, given the constants, and from where it comes to regions, functions and calls.</summary>
public sealed class DeadCodeAnalysis : DataFlowAnalysis
{
    private readonly SymbolTableCollection _symbols = new();
    private Operation? _top;

    protected internal override void Initialize(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        _top = top;
        foreach (var region in top.Regions)
            if (!region.IsEmpty) SetLive(Anchor.Of(region.Entry));
        MarkUnseenCallers(top, allUsesVisible: top.Block is null);
        VisitAll(top);
    }

    protected internal override void Visit(ProgramPoint point)
    {
        if (point.Operation is not { } op || (op.Block is { } block && !IsLive(block))) return;
        if (op is ICall call) VisitCall(op, call);
        if (op.RegionCount > 0) VisitRegions(op);
        if (IsRegionEnd(op)) VisitRegionEnd(op);
        if (op.SuccessorCount > 0) VisitSuccessors(op);
    }

    /// <summary>Functions that others may call from where nobody sees: public ones, and those that are not only called.</summary>
    private void MarkUnseenCallers(Operation op, bool allUsesVisible)
    {
        bool visible = allUsesVisible;
        if (op.Info.Is(OperationTraits.SymbolTable))
        {
            visible = allUsesVisible || op is ISymbol { Visibility: SymbolVisibility.Private };
            foreach (var region in op.Regions)
                foreach (var block in region.Blocks)
                    foreach (var callable in block.OperationsOf<ICallable>())
                    {
                        if (callable.CallableBody is null || callable is not ISymbol symbol) continue;
                        if (symbol.Visibility == SymbolVisibility.Public || (!visible && symbol.Visibility == SymbolVisibility.Nested)) SetUnknown((Operation)callable);
                    }
            foreach (var (user, reference) in SymbolUses.Inside(op))
                if (user is not ICall && _symbols.LookupNearest(user, reference) is { } used) SetUnknown(used);
        }
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var inner in block.Operations)
                    if (inner.RegionCount > 0) MarkUnseenCallers(inner, visible);
    }

    private void VisitAll(Operation op)
    {
        if (op.RegionCount > 0 || op.SuccessorCount > 0 || IsRegionEnd(op) || op is ICall)
        {
            if (op.Block is { } block) IsLive(block);
            Visit(ProgramPoint.At(op));
        }
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var inner in block.Operations) VisitAll(inner);
    }

    private static bool IsRegionEnd(Operation op) =>
        op.Block is not null && op.SuccessorCount == 0 && op == op.Block.Last
        && (op.ParentOp is ICallable || (op.ParentOp is IRegionBranch && (op is IRegionBranchTerminator || op.Info.Is(OperationTraits.ReturnLike))));

    private void VisitCall(Operation op, ICall call)
    {
        var callee = call.Callee is { } reference ? _symbols.LookupNearest(op, reference) : null;
        if (callee is ICallable { CallableBody.IsEmpty: false } && callee is ISymbol && _top!.Encloses(callee)) Add(Anchor.Of(callee), op);
        else SetUnknown(op);
    }

    private void VisitRegions(Operation op)
    {
        if (op is IRegionBranch branch)
        {
            if (ConstantOperands(op) is not { } operands) return;
            var successors = new List<RegionSuccessor>();
            branch.GetRegionSuccessors(null, operands, successors);
            VisitEdges(op, op, successors);
            return;
        }
        if (op is ICallable)
        {
            var calls = Read<PredecessorState>(ProgramPoint.At(op), Anchor.Of(op));
            if (calls.AllAreKnown && calls.Known.Count == 0 && op is ISymbol) return;
        }
        foreach (var region in op.Regions)
            if (!region.IsEmpty) SetLive(Anchor.Of(region.Entry));
    }

    private void VisitRegionEnd(Operation op)
    {
        var owner = op.ParentOp!;
        if (owner is IRegionBranch branch)
        {
            if (ConstantOperands(op) is not { } operands) return;
            var successors = new List<RegionSuccessor>();
            if (op is IRegionBranchTerminator terminator) terminator.GetRegionSuccessors(operands, successors);
            else branch.GetRegionSuccessors(op.ParentRegion, [], successors);
            VisitEdges(owner, op, successors);
            return;
        }
        bool returns = op.Info.Is(OperationTraits.ReturnLike);
        // An end like llvm.unreachable has no results to give. Any other may be a return, if we don't know how it works.
        if (!returns && op.OperandCount == 0 && ((ICallable)owner).CallableType.Results.Count > 0) return;
        foreach (var call in Read<PredecessorState>(ProgramPoint.At(op), Anchor.Of(owner)).Known)
        {
            if (returns) Add(Anchor.Of(call), op);
            else SetUnknown(call);
        }
    }

    private void VisitEdges(Operation owner, Operation from, List<RegionSuccessor> successors)
    {
        foreach (var successor in successors)
        {
            if (successor.Region is { IsEmpty: true }) continue;
            var anchor = successor.Region is { } region ? Anchor.Of(region.Entry) : Anchor.Of(owner);
            SetLive(anchor);
            var predecessors = Solver.GetOrCreate<PredecessorState>(anchor);
            PropagateIfChanged(predecessors, predecessors.Add(from, successor));
        }
    }

    private void VisitSuccessors(Operation op)
    {
        if (op is IBranch branch)
        {
            if (ConstantOperands(op) is not { } operands) return;
            if (branch.SuccessorFor(operands) is { } only)
            {
                SetEdgeLive(op.Block!, only);
                return;
            }
        }
        for (int i = 0; i < op.SuccessorCount; i++) SetEdgeLive(op.Block!, op.GetSuccessor(i));
    }

    /// <summary>The constants behind the operands; null while one has not been reached.</summary>
    private IrAttribute?[]? ConstantOperands(Operation op)
    {
        var operands = new IrAttribute?[op.OperandCount];
        bool reached = true;
        for (int i = 0; i < operands.Length; i++)
        {
            var element = ReadForAll<Lattice<ConstantValue>>(Anchor.Of(op.GetOperand(i))).Element;
            reached &= !element.IsUninitialized;
            operands[i] = element.Value;
        }
        return reached ? operands : null;
    }

    private void SetEdgeLive(Block from, Block to)
    {
        SetLive(Anchor.Of(to));
        SetLive(Anchor.Edge(from, to));
    }

    private void SetLive(Anchor anchor)
    {
        var state = Solver.GetOrCreate<Executable>(anchor);
        PropagateIfChanged(state, state.SetLive());
    }

    private void SetUnknown(Operation op)
    {
        var state = Solver.GetOrCreate<PredecessorState>(Anchor.Of(op));
        PropagateIfChanged(state, state.SetUnknown());
    }

    private void Add(Anchor anchor, Operation predecessor)
    {
        var state = Solver.GetOrCreate<PredecessorState>(anchor);
        PropagateIfChanged(state, state.Add(predecessor));
    }
}
