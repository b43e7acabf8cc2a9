using System.Runtime.CompilerServices;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter.Processes;

namespace OpenXla.Ir.Interpreter;

/// <summary>One run of a program in one thread: what is left of its bounds.</summary>
internal sealed class Execution(ModuleInterpreter interpreter, InterpreterOptions options, ThreadBudget threads)
{
    /// <summary>Few programs run a grid within a process of a grid; none does so for long but one that starts itself.</summary>
    private const int GridDepthLimit = 8;

    private long _stepsLeft = options.StepLimit ?? long.MaxValue;
    private int _depth;
    private int _grids;
    private GridProcess? _process;

    public CancellationToken CancellationToken => options.CancellationToken;

    public EvaluationHost Host => options.Host;

    /// <summary>The process that this is a thread of; the only one of a grid of its own, where it was started alone.</summary>
    public GridProcess Process
    {
        get
        {
            if (_process is not null) return _process;
            var grid = new ProcessGrid(1, 1, []);
            grid.Enter();
            return _process = new GridProcess(grid, default, CancellationToken);
        }
    }

    public FunctionPlan Resolve(Operation from, string symbol) => interpreter.Resolve(from, symbol);

    public FunctionPlan Resolve(Operation from, Builtin.SymbolRefAttr symbol) => interpreter.Resolve(from, symbol);

    public void Step(Operation op)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        if (_stepsLeft-- <= 0) throw new EvaluationException(op.Location, $"the limit of {options.StepLimit} steps is reached at '{op.Name}'");
    }

    /// <param name="function">The function to run.</param>
    /// <param name="caller">The call; null for the one from outside.</param>
    /// <param name="arguments">The values of the body's arguments.</param>
    public RuntimeValue[] Call(FunctionPlan function, Operation? caller, ReadOnlySpan<RuntimeValue> arguments)
    {
        var location = (caller ?? function.Op).Location;
        // The limit is there for programs that never end; the stack may be shorter than it allows.
        if (_depth >= options.CallDepthLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new EvaluationException(location, $"call of @{function.Name}: calls are nested {_depth} deep, which is more than the limit allows");
        if (function.Body.Entry is not { } entry) throw new EvaluationException(location, $"@{function.Name} is a declaration without a body");
        CheckArguments(function, entry.Block, location, arguments);
        _depth++;
        try
        {
            return new InterpreterFrame(this, function).Run(function.Body, arguments);
        }
        catch (EvaluationException e) when (NoteCall(e, function, caller))
        {
            throw;
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Runs a grid of processes for an operation; see <see cref="EvaluationFrame.RunGrid"/>.</summary>
    public RuntimeValue[] RunGrid(Operation op, IReadOnlyList<IReadOnlyList<string>> programs, ReadOnlySpan<RuntimeValue> inputs, IReadOnlyList<string> infeed)
    {
        int partitions = programs.Count == 0 ? 0 : programs[0].Count;
        if (partitions == 0 || programs.Any(p => p.Count != partitions)) throw new EvaluationException(op.Location, $"'{op.Name}' op needs a program for each process of a grid");
        if (_grids >= GridDepthLimit) throw new EvaluationException(op.Location, $"'{op.Name}' op runs a grid within {_grids} others, which is more than the limit allows");
        int count = checked(programs.Count * partitions);
        Take(op, count);
        try
        {
            FunctionPlan[] plans = [.. programs.SelectMany(replica => replica).Select(name => Resolve(op, name))];
            return GridRun.Run(op, plans, new ProcessGrid(programs.Count, partitions, infeed), inputs, (process, plan, arguments) => Fork(process, _grids + 1).Call(plan, op, arguments), CancellationToken);
        }
        finally
        {
            threads.Return(count);
        }
    }

    /// <summary>Runs a region of an operation in a thread of its own.</summary>
    public FutureValue Start(Operation op, FunctionPlan function, RegionPlan region, RuntimeValue[] arguments)
    {
        var process = Process;
        Take(op, 1);
        var run = new PendingRun(process.Grid, process.Id, op, CancellationToken, () =>
        {
            try
            {
                return new InterpreterFrame(Fork(process, _grids), function).Run(region, arguments);
            }
            finally
            {
                threads.Return(1);
            }
        });
        process.Grid.Enter();
        process.Grid.Remember(run);
        run.Start();
        return run;
    }

    /// <summary>Waits for what still runs beside a program that was started alone and has ended.</summary>
    public GridFailures End()
    {
        var failures = new GridFailures();
        if (_process is null) return failures;
        _process.Grid.Leave();
        failures.AddStarted(_process.Grid);
        return failures;
    }

    private void Take(Operation op, int count)
    {
        if (!threads.TryTake(count)) throw new EvaluationException(op.Location, $"'{op.Name}' op starts {count} processes, with which there are more at a time than the limit of {options.ProcessLimit}");
    }

    // What a process may still do is what the one that started it might: programs can start themselves.
    private Execution Fork(GridProcess process, int grids) => new(interpreter, options, threads) { _stepsLeft = _stepsLeft, _depth = _depth, _grids = grids, _process = process };

    // Always false: a filter leaves the exception on its way, where catching and throwing again at each of a thousand
    // calls would need as much stack again.
    private static bool NoteCall(EvaluationException exception, FunctionPlan function, Operation? caller)
    {
        if (caller is not null) exception.Note($"called from here: @{function.Name}", caller.Location);
        return false;
    }

    private static void CheckArguments(FunctionPlan function, Block entry, Location location, ReadOnlySpan<RuntimeValue> arguments)
    {
        if (arguments.Length != entry.ArgumentCount)
            throw new EvaluationException(location, $"@{function.Name} takes {entry.ArgumentCount} arguments, got {arguments.Length}");
        for (int i = 0; i < arguments.Length; i++)
        {
            var type = entry.GetArgument(i).Type;
            if (!arguments[i].Fits(type))
                throw new EvaluationException(location, $"argument #{i} of @{function.Name}: expected {type}, got {arguments[i].TypeText}");
        }
    }
}
