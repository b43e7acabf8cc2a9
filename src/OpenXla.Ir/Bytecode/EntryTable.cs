using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// All attributes, types or names of operations that a module refers to, each once, as they are met first: structs, for a large module has millions.
/// Most are places in a text, which need no attribute to be written.
/// </summary>
internal sealed class EntryTable
{
    private struct Entry
    {
        /// <summary>How often it is referred to; once the numbers are given, its number in the file.</summary>
        internal int ReferencesOrNumber;

        /// <summary>The number of the <see cref="Location"/> of a place; ~ of where in <see cref="_symbols"/> and <see cref="_parts"/> a symbol is.</summary>
        internal int PlaceOrSymbol;

        /// <summary>Of a place the entry + 1 to look at next, 0 for none; of a symbol the number of its dialect.</summary>
        internal int NextOrDialect;
    }

    /// <summary>Some lines of text, with about as many operations.</summary>
    private const int PlaceBits = 7;

    private readonly PieceList<Entry> _entries = new();
    private readonly PieceList<object> _symbols = new();

    /// <summary>Where <see cref="ModuleNumbering.Parts"/> says what each symbol itself refers to.</summary>
    private readonly PieceList<int> _parts = new();

    /// <summary>The entries of the symbols.</summary>
    private readonly HashIndex _index = new();

    /// <summary>The latest entry + 1 whose place is in each piece of the texts: few enough to look at each.</summary>
    private readonly IntPieces _places;

    /// <summary>The number of the dialect whose the places are.</summary>
    private int _placeDialect;

    /// <param name="textLength">The bytes of all texts that places can be in.</param>
    internal EntryTable(int textLength = 0) => _places = new IntPieces((textLength >> PlaceBits) + 1);

    internal int Count => _entries.Count;

    /// <summary>The entries in the order of their numbers, once these are given.</summary>
    internal IntPieces InOrder { get; private set; } = new(0);

    /// <summary>The number that the entry has in the file.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int NumberOf(int entry) => _entries[entry].ReferencesOrNumber;

    /// <summary>How often an entry is referred to, before the numbers are given.</summary>
    internal int ReferencesOf(int entry) => _entries[entry].ReferencesOrNumber;

    /// <summary>Notes that an entry is referred to once more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Refer(int entry) => _entries[entry].ReferencesOrNumber++;

    /// <summary>The number of the <see cref="Location"/> that is a place in a text; 0 of an entry with a symbol.</summary>
    internal int PlaceOf(int entry) => Math.Max(0, _entries[entry].PlaceOrSymbol);

    /// <summary>The symbol of an entry that is no place.</summary>
    internal object SymbolOf(int entry) => _symbols[~_entries[entry].PlaceOrSymbol];

    /// <summary>Where <see cref="ModuleNumbering.Parts"/> says what the symbol of an entry itself refers to.</summary>
    internal ref int PartsOf(int entry) => ref _parts[~_entries[entry].PlaceOrSymbol];

    /// <summary>The number of the dialect whose the entry is.</summary>
    internal int DialectOf(int entry)
    {
        ref var found = ref _entries[entry];
        return found.PlaceOrSymbol > 0 ? _placeDialect : found.NextOrDialect;
    }

    /// <summary>The entry of a symbol; -1 where there is none yet.</summary>
    internal int Find(object symbol, int hash)
    {
        int slot = _index.First(hash);
        while (_index.Next(hash, ref slot) is >= 0 and var entry)
            if (SymbolOf(entry) is var known && (ReferenceEquals(known, symbol) || symbol.Equals(known))) return entry;
        return -1;
    }

    /// <summary>The entry of the <see cref="StringAttr"/> of a text, which has the hash; -1 where there is none yet.</summary>
    internal int FindString(string text, int hash)
    {
        int slot = _index.First(hash);
        while (_index.Next(hash, ref slot) is >= 0 and var entry)
            if (SymbolOf(entry) is StringAttr { Type: null } attribute && attribute.Value == text) return entry;
        return -1;
    }

    /// <summary>Appends a symbol that <see cref="Find"/> did not find.</summary>
    internal int Add(object symbol, int hash, NumberedDialect dialect)
    {
        _index.Add(hash, Count);
        _entries.Add(new Entry { ReferencesOrNumber = 1, PlaceOrSymbol = ~_symbols.Count, NextOrDialect = dialect.Number });
        _symbols.Add(symbol);
        _parts.Add(0);
        return Count - 1;
    }

    /// <summary>The entry of a place in a text; -1 where there is none yet.</summary>
    internal int FindPlace(Location location)
    {
        for (int next = _places[location.Id >> PlaceBits]; next > 0;)
        {
            ref var entry = ref _entries[next - 1];
            if (entry.PlaceOrSymbol == location.Id) return next - 1;
            next = entry.NextOrDialect;
        }
        return -1;
    }

    /// <summary>Appends a place in a text that <see cref="FindPlace"/> did not find.</summary>
    internal int AddPlace(Location location, NumberedDialect dialect)
    {
        _placeDialect = dialect.Number;
        ref int latest = ref _places[location.Id >> PlaceBits];
        _entries.Add(new Entry { ReferencesOrNumber = 1, PlaceOrSymbol = location.Id, NextOrDialect = latest });
        latest = Count;
        return Count - 1;
    }

    /// <summary>Gives the numbers: see <see cref="EntryOrder"/>. Nothing can be found or added any more: the memory for that is given away.</summary>
    internal void Sort(SparePieces spare)
    {
        _index.Release(spare);
        _places.Release(spare);
        InOrder = EntryOrder.Of(this, spare);
        for (int i = 0; i < InOrder.Count; i++) _entries[InOrder[i]].ReferencesOrNumber = i;
    }
}
