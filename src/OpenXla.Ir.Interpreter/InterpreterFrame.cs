using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Interpreter;

/// <summary>One call of a function: the values so far and the instruction at hand.</summary>
internal sealed class InterpreterFrame(Execution execution, FunctionPlan function) : EvaluationFrame
{
    private readonly RuntimeValue?[] _values = new RuntimeValue?[function.SlotCount];
    private Instruction _current = null!;
    private Operation? _lastTerminator;

    public override Operation Operation => _current.Op;
    public override CancellationToken CancellationToken => execution.CancellationToken;
    public override EvaluationProcess Process => execution.Process;
    public override EvaluationHost Host => execution.Host;
    public override Operation? LastTerminator => _lastTerminator;

    public override RuntimeValue GetValue(Value value)
    {
        int slot = SlotOf(value);
        if (slot >= 0 && _values[slot] is { } found) return found;
        throw Error("uses a value that has not been computed");
    }

    public override void Set(Value result, RuntimeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (result.DefiningOp != Operation) throw new ArgumentException("an operation sets its own results only", nameof(result));
        if (!value.Fits(result.Type)) throw Error($"result #{result.Index}: expected {result.Type}, got {value.TypeText}");
        _values[_current.ResultSlots[result.Index]] = value;
    }

    public override RuntimeValue[] RunRegion(Region region, params ReadOnlySpan<RuntimeValue> arguments)
    {
        var plan = PlanOf(region);
        CheckArguments(region, plan.Entry!, arguments);
        var instruction = _current;
        try
        {
            return Run(plan, arguments);
        }
        finally
        {
            _current = instruction;
        }
    }

    public override RuntimeValue[] Call(string symbol, params ReadOnlySpan<RuntimeValue> arguments) =>
        execution.Call(execution.Resolve(Operation, symbol), Operation, arguments);

    public override RuntimeValue[] RunGrid(IReadOnlyList<IReadOnlyList<string>> programs, ReadOnlySpan<RuntimeValue> inputs, IReadOnlyList<string> infeed) =>
        execution.RunGrid(Operation, programs, inputs, infeed);

    public override FutureValue Start(Region region, params RuntimeValue[] arguments)
    {
        var plan = PlanOf(region);
        CheckArguments(region, plan.Entry!, arguments);
        return execution.Start(Operation, function, plan, arguments);
    }

    /// <summary>Runs from the entry block to a terminator that leaves the region.</summary>
    public RuntimeValue[] Run(RegionPlan region, ReadOnlySpan<RuntimeValue> arguments)
    {
        var block = region.Entry!;
        Bind(block, arguments);
        while (true)
        {
            BlockPlan? next = null;
            foreach (var instruction in block.Instructions)
            {
                _current = instruction;
                execution.Step(instruction.Op);
                switch (instruction.Kind)
                {
                    case InstructionKind.Evaluate:
                        Evaluate(instruction);
                        break;
                    case InstructionKind.Call:
                        Call(instruction);
                        break;
                    case InstructionKind.Return:
                        _lastTerminator = instruction.Op;
                        return Operands(instruction);
                    case InstructionKind.Branch:
                        next = Branch(region, instruction);
                        break;
                    default:
                        throw Error("can't be evaluated: it has no reference semantics");
                }
                // A branch has cleared them already, and may have set some of them again.
                if (next is not null) break;
                foreach (int slot in instruction.DeadSlots) _values[slot] = null;
            }
            // A body without terminator, as that of a module, gives nothing.
            if (next is null) return [];
            block = next;
        }
    }

    private RegionPlan PlanOf(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var plan = region.Owner == Operation ? _current.Regions[region.Index] : function.PlanOf(region);
        return plan?.Entry is not null ? plan : throw Error($"region #{region.Index} has no block to run");
    }

    private void CheckArguments(Region region, BlockPlan entry, ReadOnlySpan<RuntimeValue> arguments)
    {
        if (arguments.Length != entry.ArgumentSlots.Length) throw Error($"region #{region.Index} takes {entry.ArgumentSlots.Length} arguments, got {arguments.Length}");
        for (int i = 0; i < arguments.Length; i++)
            if (!arguments[i].Fits(entry.Block.GetArgument(i).Type))
                throw Error($"argument #{i} of region #{region.Index}: expected {entry.Block.GetArgument(i).Type}, got {arguments[i].TypeText}");
    }

    private void Evaluate(Instruction instruction)
    {
        // A value of the iteration before must not pass for a result.
        foreach (int slot in instruction.ResultSlots) _values[slot] = null;
        try
        {
            instruction.Evaluable!.Evaluate(this);
        }
        catch (EvaluationException e) when (e.Location is null)
        {
            throw new EvaluationException(instruction.Op.Location, $"'{instruction.Op.Name}' op {e.Message}", e);
        }
        catch (Exception e) when (e is not (EvaluationException or OperationCanceledException))
        {
            throw new EvaluationException(instruction.Op.Location, $"'{instruction.Op.Name}' op failed: {e.Message}", e);
        }
        _current = instruction;
        for (int i = 0; i < instruction.ResultSlots.Length; i++)
            if (_values[instruction.ResultSlots[i]] is null) throw Error($"did not compute result #{i}");
    }

    private void Call(Instruction instruction)
    {
        var op = instruction.Op;
        var call = op.As<ICall>()!;
        if (call.Callee is not { } callee) throw Error("calls no symbol");
        var plan = instruction.Callee ??= execution.Resolve(op, callee);
        var arguments = new RuntimeValue[call.CallArguments.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = GetValue(call.CallArguments[i]);
        var results = execution.Call(plan, op, arguments);
        _current = instruction;
        if (results.Length != op.ResultCount) throw Error($"has {op.ResultCount} results, but @{plan.Name} gives {results.Length}");
        for (int i = 0; i < results.Length; i++) Set(op.GetResult(i), results[i]);
    }

    private BlockPlan Branch(RegionPlan region, Instruction instruction)
    {
        var op = instruction.Op;
        int index = op.SuccessorCount == 1 ? 0 : ChooseSuccessor(op);
        var operands = op.As<IBranch>()!.SuccessorOperands(index);
        // All are read before any is set: a loop may swap its arguments.
        var arguments = new RuntimeValue[operands.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = GetValue(operands[i]);
        var target = region.Find(op.GetSuccessor(index));
        if (arguments.Length != target.ArgumentSlots.Length) throw Error($"hands {arguments.Length} values to a block of {target.ArgumentSlots.Length} arguments");
        // What the branch reads last goes before the arguments are set, as both may be the same.
        foreach (int slot in instruction.DeadSlots) _values[slot] = null;
        _current = instruction;
        Bind(target, arguments);
        return target;
    }

    private int ChooseSuccessor(Operation op)
    {
        if (op.As<IEvaluableBranch>() is { } evaluable)
        {
            int index = evaluable.ChooseSuccessor(this);
            return (uint)index < (uint)op.SuccessorCount ? index : throw Error($"chose successor {index} of {op.SuccessorCount}");
        }
        // Constant folding of the branch answers as well, where its successors differ.
        var constants = new IrAttribute?[op.OperandCount];
        for (int i = 0; i < constants.Length; i++)
            if (GetValue(op.GetOperand(i)) is Tensor { Rank: 0, ElementType: IntegerType or IndexType } scalar) constants[i] = scalar.GetAttribute(0);
        var chosen = op.As<IBranch>()!.SuccessorFor(constants) ?? throw Error("can't be evaluated: it does not say which successor it takes");
        int found = -1;
        for (int i = 0; i < op.SuccessorCount; i++)
        {
            if (op.GetSuccessor(i) != chosen) continue;
            if (found >= 0) throw Error("can't be evaluated: two of its successors are one block");
            found = i;
        }
        return found;
    }

    private void Bind(BlockPlan block, ReadOnlySpan<RuntimeValue> arguments)
    {
        for (int i = 0; i < arguments.Length; i++) _values[block.ArgumentSlots[i]] = arguments[i];
    }

    private RuntimeValue[] Operands(Instruction instruction)
    {
        var values = new RuntimeValue[instruction.OperandSlots.Length];
        for (int i = 0; i < values.Length; i++) values[i] = GetValue(instruction.Op.GetOperand(i));
        return values;
    }

    // Ops ask for their operands nearly always, and there are few of them; the dictionary is for values from around a region.
    private int SlotOf(Value value)
    {
        var op = _current.Op;
        var slots = _current.OperandSlots;
        for (int i = 0; i < slots.Length; i++)
            if (op.GetOperand(i) == value) return slots[i];
        return function.SlotOf(value);
    }
}
