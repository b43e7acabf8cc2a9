using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>The latest entry of each hash of an object's identity, before a look-up by value.</summary>
internal sealed class RecentEntries
{
    private readonly (object? Symbol, int Entry)[] _entries = new (object?, int)[1024];

    /// <summary>The entry of this very object; -1 where it is not known.</summary>
    internal int Find(object symbol)
    {
        ref var place = ref _entries[RuntimeHelpers.GetHashCode(symbol) & (_entries.Length - 1)];
        return ReferenceEquals(place.Symbol, symbol) ? place.Entry : -1;
    }

    internal void Keep(object symbol, int entry) => _entries[RuntimeHelpers.GetHashCode(symbol) & (_entries.Length - 1)] = (symbol, entry);
}
