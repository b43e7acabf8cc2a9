using System.Buffers;
using System.Runtime.InteropServices;
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
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ModuleInterpreter _host;

    /// <param name="code">The compiled functions.</param>
    /// <param name="signatures">Their types, by name.</param>
    /// <param name="host">Functions of the same names, which take the last results of the compiled ones.</param>
    internal CpuTargetExecutable(CpuExecutable code, IReadOnlyDictionary<string, FunctionType> signatures, ModuleOp host)
    {
        (_code, _host) = (code, new ModuleInterpreter(host));
        WarmUp();
        var taken = host.Body.OperationsOf<ICallable>().ToDictionary(static c => ((ISymbol)c).SymbolName!, static c => c.CallableType.Inputs.Count, StringComparer.Ordinal);
        foreach (var (name, type) in signatures)
            if (code.Functions.Contains(name)) _entries[name] = new Entry((nint)code.Get(name), type, taken.TryGetValue(name, out int count) ? count : null);
    }

    public IReadOnlyCollection<string> Functions => [.. _entries.Keys];

    public HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments)
    {
        if (!_entries.TryGetValue(function, out var entry)) throw new ArgumentException($"there is no function '{function}'", nameof(function));
        var type = entry.Type;
        if (arguments.Length != type.Inputs.Count) throw new ArgumentException($"'{function}' takes {type.Inputs.Count} arguments, but {arguments.Length} were given", nameof(arguments));
        var results = new HostTensor[type.Results.Count];
        for (int i = 0; i < results.Length; i++)
        {
            var tensor = RunValues.TypeOf(type.Results[i]);
            results[i] = new HostTensor(tensor, new byte[tensor.ElementCount * DenseElementsAttr.SizeOf(tensor.ElementType)]);
        }
        Call((delegate* unmanaged<void**, void>)entry.Address, arguments, results);
        return entry.HostInputs is { } taken ? CallHost(function, results, taken) : results;
    }

    public void Dispose() => _code.Dispose();

    private static void Call(delegate* unmanaged<void**, void> code, ReadOnlySpan<HostTensor> arguments, HostTensor[] results)
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
            code(pointers);
        }
        finally
        {
            foreach (var pin in pins) pin.Dispose();
        }
    }

    private HostTensor[] CallHost(string function, HostTensor[] results, int taken)
    {
        _host.Run(function, [.. results[^taken..].Select(RunValues.ToTensor)]);
        return results[..^taken];
    }

    /// <summary>.NET writes and binds code when it first runs; what leads to a program's first call is no part of the program's time.</summary>
    private void WarmUp()
    {
        const string Nothing = "";
        var number = new TensorType([], FloatType.F32);
        _entries[Nothing] = new Entry((nint)(delegate* unmanaged<void**, void>)&DoNothing, new FunctionType([number], [number]), HostInputs: null);
        Run(Nothing, [new HostTensor(number, new byte[4])]);
        _entries.Remove(Nothing);
    }

    [UnmanagedCallersOnly]
    private static void DoNothing(void** pointers)
    {
    }

    private readonly record struct Entry(nint Address, FunctionType Type, int? HostInputs);
}
