namespace OpenXla.Ir.Bytecode;

/// <summary>The latest entry of each hash, to be recognised by its object before a look-up by value.</summary>
internal sealed class RecentEntries
{
    private const int FewBits = 4;
    private const int ManyBits = 10;

    private (object? Symbol, int Entry)[] _entries = new (object?, int)[1 << FewBits];
    private int _bits = FewBits;
    private int _kept;

    /// <summary>The entry of this very object; -1 where it is not known.</summary>
    internal int Find(object symbol, int hash)
    {
        ref var place = ref PlaceOf(hash);
        return ReferenceEquals(place.Symbol, symbol) ? place.Entry : -1;
    }

    internal void Keep(object symbol, int hash, int entry)
    {
        // A small module needs no large table.
        if (++_kept > 1 << ManyBits && _bits == FewBits) _entries = new (object?, int)[1 << (_bits = ManyBits)];
        PlaceOf(hash) = (symbol, entry);
    }

    private ref (object? Symbol, int Entry) PlaceOf(int hash) => ref _entries[(int)((uint)hash * 0x9E3779B1u >> (32 - _bits))];
}
