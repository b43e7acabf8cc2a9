using OpenXla.Ir.Analysis;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.RemoveDeadValues;

/// <summary>What can go, found before anything is changed.</summary>
internal sealed class DeadValues
{
    private readonly LiveValues _live;
    private readonly Operation _top;
    private readonly Dictionary<Operation, List<Operation>> _calls = [];
    private readonly HashSet<Operation> _otherwiseUsed = [];

    /// <summary>Values that go, although something alive may have read them.</summary>
    private readonly HashSet<Value> _dropped = [];

    internal DeadValues(Operation top)
    {
        _top = top;
        _live = new LiveValues(top);
        FindCalls();
        top.Walk(Visit);
    }

    /// <summary>Operations that go, in the order in which they were found.</summary>
    internal List<Operation> Operations { get; } = [];

    internal List<DeadFunctionParts> Functions { get; } = [];

    /// <summary>Operands to hand on poison in place of.</summary>
    internal List<OpOperand> Poisoned { get; } = [];

    /// <summary>Arguments of blocks that go, with what branches hand to them.</summary>
    internal Dictionary<Block, bool[]> BlockArguments { get; } = [];

    private bool IsDead(Value value) => _dropped.Contains(value) || !_live.IsLive(value);

    private bool AllAreDead(ResultRange values)
    {
        foreach (var value in values)
            if (!IsDead(value)) return false;
        return true;
    }

    private void FindCalls()
    {
        var symbols = new SymbolTableCollection();
        foreach (var (user, reference) in SymbolUses.Inside(_top))
        {
            if (symbols.LookupNearest(user, reference) is not { } function) continue;
            if (user is not ICall call || !reference.Equals(call.Callee)) _otherwiseUsed.Add(function);
            else if (_calls.TryGetValue(function, out var known)) known.Add(user);
            else _calls[function] = [user];
        }
    }

    private void Visit(Operation op)
    {
        if (op is IFunction function) VisitFunction(function, op);
        else if (op is IRegionBranch branch) VisitRegionBranch(branch, op);
        else if (op is IBranch between) VisitBranch(between, op);
        else if (!op.Info.Is(OperationTraits.Terminator) && op is not ICall) VisitSimple(op);
    }

    /// <summary>What reads a dead value is never come to, or does nothing that anyone sees.</summary>
    private void VisitSimple(Operation op)
    {
        bool readsDead = false;
        foreach (var operand in op.Operands) readsDead |= IsDead(operand);
        if (op != _top && (readsDead || (SideEffects.IsMemoryEffectFree(op) && AllAreDead(op.Results)))) Drop(op);
    }

    private void Drop(Operation op)
    {
        Operations.Add(op);
        foreach (var result in op.Results) _dropped.Add(result);
    }

    private void VisitRegionBranch(IRegionBranch branch, Operation op)
    {
        if (op != _top && SideEffects.IsMemoryEffectFree(op) && AllAreDead(op.Results))
        {
            Operations.Add(op);
            return;
        }
        var isNeeded = new Dictionary<OpOperand, bool>();
        foreach (var edge in RegionBranchEdge.Of(branch))
            for (int i = 0; i < edge.Operands.Count && i < edge.To.InputCount; i++)
            {
                var operand = new OpOperand(edge.From, edge.Operands.Start + i);
                isNeeded[operand] = isNeeded.GetValueOrDefault(operand) || !IsDead(edge.To.GetInput(i));
            }
        foreach (var (operand, needed) in isNeeded)
            if (!needed || IsDead(operand.Value)) Poisoned.Add(operand);
    }

    private void VisitBranch(IBranch branch, Operation op)
    {
        if (ReadsDead(branch, op))
        {
            Operations.Add(op);
            return;
        }
        for (int s = 0; s < op.SuccessorCount; s++)
        {
            var operands = branch.SuccessorOperands(s);
            var block = op.GetSuccessor(s);
            int produced = block.ArgumentCount - operands.Count;
            for (int i = 0; i < operands.Count; i++)
            {
                var argument = block.GetArgument(produced + i);
                if (!IsDead(operands[i]) || !IsDead(argument)) continue;
                if (!BlockArguments.TryGetValue(block, out var dead)) BlockArguments[block] = dead = new bool[block.ArgumentCount];
                dead[produced + i] = true;
                _dropped.Add(argument);
            }
        }
    }

    /// <summary>True where a value that is dead decides on the way: then control never comes here.</summary>
    private bool ReadsDead(IBranch branch, Operation op)
    {
        var isHandedOn = new bool[op.OperandCount];
        for (int s = 0; s < op.SuccessorCount; s++)
        {
            var operands = branch.SuccessorOperands(s);
            Array.Fill(isHandedOn, true, operands.Start, operands.Count);
        }
        for (int i = 0; i < isHandedOn.Length; i++)
            if (!isHandedOn[i] && IsDead(op.GetOperand(i))) return true;
        return false;
    }

    private void VisitFunction(IFunction function, Operation op)
    {
        if (op == _top || function.Visibility == SymbolVisibility.Public || function.Body.IsEmpty || function.IsVariadic || _otherwiseUsed.Contains(op)) return;
        var calls = _calls.GetValueOrDefault(op) ?? [];
        var arguments = new bool[function.Type.Inputs.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            var argument = function.Body.Entry.GetArgument(i);
            arguments[i] = IsDead(argument);
            if (arguments[i]) _dropped.Add(argument);
        }
        var results = new bool[function.Type.Results.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = calls.TrueForAll(call => IsDead(call.GetResult(i)));
            if (!results[i]) continue;
            foreach (var call in calls) _dropped.Add(call.GetResult(i));
        }
        Functions.Add(new DeadFunctionParts(function, calls, arguments, results));
    }
}
