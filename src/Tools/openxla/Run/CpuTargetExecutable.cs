using System.Buffers;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Targets.Llvm;

namespace OpenXla.Ir.Tool.Run;

/// <summary>
/// Compiled code, called with one pointer per tensor: the inputs, then places for the results. Those results that calls of the host
/// are made with go to them and are not given back.
/// </summary>
internal sealed unsafe class CpuTargetExecutable : IExecutable
{
    private readonly CpuExecutable _code;
    private readonly IReadOnlyDictionary<string, FunctionType> _signatures;
    private readonly Dictionary<string, int> _hostInputs = new(StringComparer.Ordinal);
    private readonly ModuleInterpreter _host;

    /// <param name="code">The compiled functions.</param>
    /// <param name="signatures">Their types, by name.</param>
    /// <param name="host">Functions of the same names, which take the last results of the compiled ones.</param>
    internal CpuTargetExecutable(CpuExecutable code, IReadOnlyDictionary<string, FunctionType> signatures, ModuleOp host)
    {
        (_code, _signatures) = (code, signatures);
        _host = new ModuleInterpreter(host);
        foreach (var callable in host.Body.OperationsOf<ICallable>()) _hostInputs[((ISymbol)callable).SymbolName!] = callable.CallableType.Inputs.Count;
    }

    public IReadOnlyCollection<string> Functions => [.. _signatures.Keys];

    public HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments)
    {
        if (!_signatures.TryGetValue(function, out var type)) throw new ArgumentException($"there is no function '{function}'", nameof(function));
        if (arguments.Length != type.Inputs.Count) throw new ArgumentException($"'{function}' takes {type.Inputs.Count} arguments, but {arguments.Length} were given", nameof(arguments));
        var results = new HostTensor[type.Results.Count];
        for (int i = 0; i < results.Length; i++)
        {
            var tensor = RunValues.TypeOf(type.Results[i]);
            results[i] = new HostTensor(tensor, new byte[tensor.ElementCount * DenseElementsAttr.SizeOf(tensor.ElementType)]);
        }
        Call(function, arguments, results);
        if (!_hostInputs.TryGetValue(function, out int taken)) return results;
        _host.Run(function, [.. results[^taken..].Select(RunValues.ToTensor)]);
        return results[..^taken];
    }

    private void Call(string function, ReadOnlySpan<HostTensor> arguments, HostTensor[] results)
    {
        var pins = new MemoryHandle[arguments.Length + results.Length];
        var pointers = stackalloc void*[pins.Length];
        try
        {
            for (int i = 0; i < pins.Length; i++)
            {
                pins[i] = (i < arguments.Length ? arguments[i] : results[i - arguments.Length]).Data.Pin();
                pointers[i] = pins[i].Pointer;
            }
            _code.Get(function)(pointers);
        }
        finally
        {
            foreach (var pin in pins) pin.Dispose();
        }
    }

    public void Dispose() => _code.Dispose();
}
