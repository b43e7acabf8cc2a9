using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>The latest entry of each hash of an object's identity, before a look-up by value.</summary>
internal sealed class ReferenceCache
{
    private readonly (object Symbol, NumberedEntry Entry)[] _entries = new (object, NumberedEntry)[1024];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal NumberedEntry? Find(object symbol)
    {
        ref var place = ref _entries[RuntimeHelpers.GetHashCode(symbol) & 1023];
        return ReferenceEquals(place.Symbol, symbol) ? place.Entry : null;
    }

    internal NumberedEntry Keep(object symbol, NumberedEntry entry)
    {
        _entries[RuntimeHelpers.GetHashCode(symbol) & 1023] = (symbol, entry);
        return entry;
    }
}
