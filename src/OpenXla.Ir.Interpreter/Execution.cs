using System.Runtime.CompilerServices;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter;

/// <summary>One run of a program: what is left of its bounds.</summary>
internal sealed class Execution(ModuleInterpreter interpreter, InterpreterOptions options)
{
    private long _stepsLeft = options.StepLimit ?? long.MaxValue;
    private int _depth;

    public CancellationToken CancellationToken => options.CancellationToken;

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
