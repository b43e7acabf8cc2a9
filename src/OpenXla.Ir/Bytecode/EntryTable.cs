using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>All attributes, types or names of operations that a module refers to, each once, as they are met first: structs, for a large module has millions.</summary>
internal sealed class EntryTable
{
    /// <summary>Some lines of text, with about as many operations.</summary>
    private const int PlaceBits = 7;

    private readonly PieceList<NumberedEntry> _entries = new();
    private readonly HashIndex _symbols = new();

    /// <summary>The latest entry + 1 whose place is in each piece of the texts: few enough to look at each.</summary>
    private readonly int[] _places;

    private int[] _numbers = [];

    /// <param name="textLength">The bytes of all texts that places can be in.</param>
    internal EntryTable(int textLength = 0) => _places = new int[(textLength >> PlaceBits) + 1];

    internal int Count => _entries.Count;

    internal ref NumberedEntry this[int entry]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _entries[entry];
    }

    /// <summary>The entries in the order of their numbers, once these are given.</summary>
    internal int[] InOrder { get; private set; } = [];

    /// <summary>The number that the entry has in the file.</summary>
    internal int NumberOf(int entry) => _numbers[entry];

    /// <summary>The entry of a symbol; -1 where there is none yet.</summary>
    internal int Find(object symbol, int hash)
    {
        int slot = _symbols.First(hash);
        while (_symbols.Next(hash, ref slot) is >= 0 and var entry)
            if (this[entry].Symbol is var known && (ReferenceEquals(known, symbol) || symbol.Equals(known))) return entry;
        return -1;
    }

    /// <summary>The entry of the <see cref="StringAttr"/> of a text, which has the hash; -1 where there is none yet.</summary>
    internal int FindString(string text, int hash)
    {
        int slot = _symbols.First(hash);
        while (_symbols.Next(hash, ref slot) is >= 0 and var entry)
            if (this[entry].Symbol is StringAttr { Type: null } known && known.Value == text) return entry;
        return -1;
    }

    /// <summary>Appends a symbol that <see cref="Find"/> did not find.</summary>
    internal int Add(object symbol, int hash, NumberedDialect dialect)
    {
        _symbols.Add(hash, Count);
        Append(dialect).Symbol = symbol;
        return Count - 1;
    }

    /// <summary>The entry of a place in a text; -1 where there is none yet.</summary>
    internal int FindPlace(Location location)
    {
        for (int next = _places[location.Id >> PlaceBits]; next > 0;)
        {
            ref var entry = ref this[next - 1];
            if (entry.Place == location.Id) return next - 1;
            next = entry.Next;
        }
        return -1;
    }

    /// <summary>Appends a place in a text that <see cref="FindPlace"/> did not find.</summary>
    internal int AddPlace(Location location, NumberedDialect dialect)
    {
        ref int latest = ref _places[location.Id >> PlaceBits];
        ref var entry = ref Append(dialect);
        (entry.Place, entry.Next) = (location.Id, latest);
        latest = Count;
        return Count - 1;
    }

    private ref NumberedEntry Append(NumberedDialect dialect)
    {
        ref var entry = ref _entries.Add();
        entry.References = 1;
        entry.Dialect = dialect.Number;
        return ref entry;
    }

    /// <summary>Gives the numbers: see <see cref="EntryOrder"/>.</summary>
    internal void Sort() => (InOrder, _numbers) = EntryOrder.Of(this);
}
