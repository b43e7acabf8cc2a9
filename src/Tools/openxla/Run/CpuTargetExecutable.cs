using System.Buffers;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Targets.Llvm;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Compiled code, called with one pointer per tensor: the inputs, then places for the results.</summary>
internal sealed unsafe class CpuTargetExecutable(CpuExecutable code, IReadOnlyDictionary<string, FunctionType> signatures) : IExecutable
{
    public IReadOnlyCollection<string> Functions => [.. signatures.Keys];

    public HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments)
    {
        if (!signatures.TryGetValue(function, out var type)) throw new ArgumentException($"there is no function '{function}'", nameof(function));
        if (arguments.Length != type.Inputs.Count) throw new ArgumentException($"'{function}' takes {type.Inputs.Count} arguments, but {arguments.Length} were given", nameof(arguments));
        var results = new HostTensor[type.Results.Count];
        for (int i = 0; i < results.Length; i++)
        {
            var tensor = RunValues.TypeOf(type.Results[i]);
            results[i] = new HostTensor(tensor, new byte[tensor.ElementCount * DenseElementsAttr.SizeOf(tensor.ElementType)]);
        }
        var pins = new MemoryHandle[arguments.Length + results.Length];
        var pointers = stackalloc void*[pins.Length];
        try
        {
            for (int i = 0; i < pins.Length; i++)
            {
                pins[i] = (i < arguments.Length ? arguments[i] : results[i - arguments.Length]).Data.Pin();
                pointers[i] = pins[i].Pointer;
            }
            code.Get(function)(pointers);
            return results;
        }
        finally
        {
            foreach (var pin in pins) pin.Dispose();
        }
    }

    public void Dispose() => code.Dispose();
}
