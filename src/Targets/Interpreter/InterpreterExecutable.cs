using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Targets.Interpreter;

/// <summary>A module that is interpreted at each call.</summary>
internal sealed class InterpreterExecutable : IExecutable
{
    private readonly ModuleInterpreter _interpreter;

    internal InterpreterExecutable(ModuleOp module)
    {
        ArgumentNullException.ThrowIfNull(module);
        _interpreter = new ModuleInterpreter(module);
        Functions = [.. module.Body.OperationsOf<ICallable>().OfType<ISymbol>().Select(s => s.SymbolName!)];
    }

    public IReadOnlyCollection<string> Functions { get; }

    public HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments)
    {
        if (!Functions.Contains(function)) throw new ArgumentException($"there is no function '{function}'", nameof(function));
        var inputs = new RuntimeValue[arguments.Length];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = Tensor.FromBytes(arguments[i].Type.ElementType, arguments[i].Type.Shape, arguments[i].Data.Span);
        var results = _interpreter.Run(function, inputs);
        return [.. results.OfType<Tensor>().Select(t => new HostTensor(new TensorType(t.Shape, t.ElementType), t.Bytes.ToArray()))];
    }

    public void Dispose()
    {
    }
}
