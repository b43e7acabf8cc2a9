using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>For values that refer to memory, the operations that may have accessed it last, or will next; an empty list stands for operations that are not known.</summary>
internal readonly struct Accesses : ILatticeElement<Accesses>
{
    private readonly Dictionary<Value, IReadOnlyList<Operation>>? _accesses;

    private Accesses(Dictionary<Value, IReadOnlyList<Operation>> accesses) => _accesses = accesses;

    /// <summary>What is known where nothing is known of any value.</summary>
    internal static Accesses Unknown { get; } = new([]);

    public bool IsUninitialized => _accesses is null;

    /// <summary>The operations; null where there is nothing about the value.</summary>
    internal IReadOnlyList<Operation>? Of(Value value) => _accesses?.GetValueOrDefault(value);

    /// <summary>The same with one access more, which hides those before it.</summary>
    internal Accesses With(Value value, Operation op) => new(new Dictionary<Value, IReadOnlyList<Operation>>(_accesses ?? []) { [value] = [op] });

    /// <summary>The same, with nothing known any more of the values in it.</summary>
    internal Accesses Forget() => new((_accesses ?? []).ToDictionary(static entry => entry.Key, static _ => (IReadOnlyList<Operation>)[]));

    public static Accesses Join(Accesses left, Accesses right)
    {
        if (left._accesses is null || right._accesses is null) return left._accesses is null ? right : left;
        Dictionary<Value, IReadOnlyList<Operation>>? joined = null;
        foreach (var (value, operations) in right._accesses)
        {
            IReadOnlyList<Operation> merged = operations;
            if (left._accesses.TryGetValue(value, out var known))
            {
                if (known.Count == 0 || (operations.Count > 0 && operations.All(known.Contains))) continue;
                if (operations.Count > 0) merged = [.. known.Union(operations)];
            }
            joined ??= new Dictionary<Value, IReadOnlyList<Operation>>(left._accesses);
            joined[value] = merged;
        }
        return joined is null ? left : new Accesses(joined);
    }

    /// <summary>A join hands on what it got where it changed nothing.</summary>
    public bool Equals(Accesses other) => ReferenceEquals(_accesses, other._accesses);

    public override bool Equals(object? obj) => obj is Accesses other && Equals(other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_accesses);
}
