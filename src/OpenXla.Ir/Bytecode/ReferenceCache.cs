using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>The latest entry of each hash of an object's identity, before a look-up by value.</summary>
/// <param name="objects">About how many there are to keep.</param>
internal sealed class ReferenceCache(int objects)
{
    private readonly (object Symbol, NumberedEntry Entry)[] _entries = new (object, NumberedEntry)[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(objects, 16, 1024))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal NumberedEntry? Find(object symbol)
    {
        ref var place = ref _entries[RuntimeHelpers.GetHashCode(symbol) & (_entries.Length - 1)];
        return ReferenceEquals(place.Symbol, symbol) ? place.Entry : null;
    }

    internal NumberedEntry Keep(object symbol, NumberedEntry entry)
    {
        _entries[RuntimeHelpers.GetHashCode(symbol) & (_entries.Length - 1)] = (symbol, entry);
        return entry;
    }
}
