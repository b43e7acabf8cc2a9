using System.Runtime.InteropServices;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Compiled code in this process. Pointers from <see cref="Get"/> are good until it is disposed of.</summary>
public sealed unsafe class CpuExecutable : IDisposable
{
    private const string PackedSuffix = "_packed";

    private readonly LlvmJit _jit;
    private readonly HashSet<string> _functions;
    private readonly Dictionary<string, nint> _addresses = new(StringComparer.Ordinal);

    internal CpuExecutable(LlvmJit jit, IEnumerable<string> functions)
    {
        _jit = jit;
        _functions = new HashSet<string>(functions, StringComparer.Ordinal);
    }

    /// <summary>The names of public functions, entries with packed arguments among them.</summary>
    public IReadOnlyCollection<string> Functions => _functions;

    /// <summary>
    /// The entry of a function that takes an array of pointers: to the elements of each memref of static shape and identity layout, to
    /// the descriptor of any other, to each scalar, and after the arguments to where each result goes.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such function.</exception>
    public delegate* unmanaged<void**, void> Get(string function) => (delegate* unmanaged<void**, void>)Address(function + PackedSuffix);

    /// <summary>The address of a function with the C signature that its type gives.</summary>
    /// <exception cref="ArgumentException">There is no such function.</exception>
    public nint Address(string function)
    {
        lock (_addresses)
        {
            if (_addresses.TryGetValue(function, out nint known)) return known;
            if (!_functions.Contains(function)) throw new ArgumentException($"the program has no public function '{function}'; it has: {string.Join(", ", _functions.Order(StringComparer.Ordinal))}", nameof(function));
            return _addresses[function] = _jit.Lookup(function);
        }
    }

    public void Dispose() => _jit.Dispose();
}
