using System.Collections.Concurrent;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter.Processes;

namespace OpenXla.Ir.Interpreter;

/// <summary>
/// Runs the functions of a module. It knows control flow, calls and frames only: what an op computes, the op says as
/// <see cref="IEvaluable"/>.
/// </summary>
/// <remarks>
/// The module must not change while the interpreter lives: functions are prepared once, on their first call. Any number
/// of threads may run functions at a time.
/// </remarks>
public sealed class ModuleInterpreter
{
    private readonly ModuleOp _module;
    private readonly ConcurrentDictionary<Operation, FunctionPlan> _plans = new();

    public ModuleInterpreter(ModuleOp module)
    {
        ArgumentNullException.ThrowIfNull(module);
        _module = module;
    }

    /// <summary>The bounds of runs.</summary>
    public InterpreterOptions Options { get; init; } = InterpreterOptions.Default;

    /// <summary>Runs a function.</summary>
    /// <exception cref="EvaluationException">The program can't be run or fails; with the place and the calls that led there.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public RuntimeValue[] Run(string function, params RuntimeValue[] inputs)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(inputs);
        var execution = new Execution(this, Options, new ThreadBudget(Options.ProcessLimit));
        RuntimeValue[] results;
        try
        {
            results = execution.Call(Resolve(_module, function), null, inputs);
        }
        catch
        {
            execution.End();
            throw;
        }
        execution.End().ThrowFirst();
        return results;
    }

    /// <summary>As <see cref="Run"/>; a failure becomes a diagnostic of the context, and the answer false.</summary>
    public bool TryRun(string function, RuntimeValue[] inputs, out RuntimeValue[] results)
    {
        try
        {
            results = Run(function, inputs);
            return true;
        }
        catch (EvaluationException e)
        {
            _module.Context.Diagnostics.Report(e.ToDiagnostic());
            results = [];
            return false;
        }
    }

    internal FunctionPlan Resolve(Operation from, string symbol) => Resolve(from, new SymbolRefAttr(symbol));

    internal FunctionPlan Resolve(Operation from, SymbolRefAttr symbol)
    {
        var found = SymbolTable.LookupNearest(from, symbol)
            ?? throw new EvaluationException(from.Location, $"there is no function {symbol}");
        if (_plans.TryGetValue(found, out var plan)) return plan;
        if (found.As<ICallable>() is not { } callable) throw new EvaluationException(found.Location, $"{symbol} is a '{found.Name}', which can't be called");
        if (callable.CallableBody is not { IsEmpty: false }) throw new EvaluationException(found.Location, $"{symbol} is a declaration without a body");
        return _plans.GetOrAdd(found, new FunctionPlan(found, callable, symbol.Root));
    }
}
