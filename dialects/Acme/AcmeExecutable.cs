using System.Runtime.InteropServices;

namespace Acme;

/// <summary>A compiled program. A real target holds machine code here and no IR.</summary>
internal sealed class AcmeExecutable(Dictionary<string, Region> functions) : IExecutable
{
    public IReadOnlyCollection<string> Functions => functions.Keys;

    public HostTensor[] Run(string function, ReadOnlySpan<HostTensor> arguments)
    {
        if (!functions.TryGetValue(function, out var body)) throw new ArgumentException($"there is no function '{function}'", nameof(function));
        var entry = body.Entry;
        if (arguments.Length != entry.ArgumentCount) throw new ArgumentException($"'{function}' takes {entry.ArgumentCount} arguments", nameof(arguments));
        var values = new Dictionary<Value, HostTensor>();
        for (int i = 0; i < arguments.Length; i++) values[entry.GetArgument(i)] = arguments[i];
        foreach (var op in entry.Operations)
        {
            if (op is ClampOp clamp) values[clamp.Result] = Clamp(values[clamp.Min], values[clamp.Input]);
        }
        return [.. entry.Terminator!.Operands.ToArray().Select(value => values[value])];
    }

    public void Dispose()
    {
    }

    private static HostTensor Clamp(HostTensor min, HostTensor input)
    {
        var result = input.Data.ToArray();
        var elements = MemoryMarshal.Cast<byte, float>(result.AsSpan());
        var bounds = MemoryMarshal.Cast<byte, float>(min.Data.Span);
        for (int i = 0; i < elements.Length; i++) elements[i] = float.Max(elements[i], bounds[bounds.Length == 1 ? 0 : i]);
        return input with { Data = result };
    }
}
