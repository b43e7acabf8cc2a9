using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// All attributes, types or names of operations that a module refers to, each once, as they are met first. They are structs in pieces of memory, of
/// which none but the first is ever copied: a large module has millions.
/// </summary>
internal sealed class EntryTable
{
    private const int PieceBits = 11;
    private const int SmallestPiece = 16;

    /// <summary>Some lines of text, with about as many operations.</summary>
    private const int PlaceBits = 7;

    private NumberedEntry[][] _pieces = [];

    /// <summary>How many entries fit the pieces.</summary>
    private int _room;

    /// <summary>The latest entry + 1 of each hash.</summary>
    private int[] _buckets = new int[16];
    private int _symbols;

    /// <summary>The latest entry + 1 whose place is in each piece of the texts: few enough to look at each.</summary>
    private readonly int[] _places;

    private int[] _numbers = [];

    /// <param name="textLength">The bytes of all texts that places can be in.</param>
    internal EntryTable(int textLength = 0) => _places = new int[(textLength >> PlaceBits) + 1];

    internal int Count { get; private set; }

    internal ref NumberedEntry this[int entry]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _pieces[entry >> PieceBits][entry & ((1 << PieceBits) - 1)];
    }

    /// <summary>The entries in the order of their numbers, once these are given.</summary>
    internal int[] InOrder { get; private set; } = [];

    /// <summary>The number that the entry has in the file.</summary>
    internal int NumberOf(int entry) => _numbers[entry];

    /// <summary>The entry of a symbol; -1 where there is none yet.</summary>
    internal int Find(object symbol, int hash)
    {
        for (int next = _buckets[BucketOf(hash)]; next > 0;)
        {
            ref var entry = ref this[next - 1];
            if (entry.Key == hash && (ReferenceEquals(entry.Symbol, symbol) || symbol.Equals(entry.Symbol))) return next - 1;
            next = entry.Next;
        }
        return -1;
    }

    /// <summary>Appends a symbol that <see cref="Find"/> did not find.</summary>
    internal int Add(object symbol, int hash, NumberedDialect dialect)
    {
        if (++_symbols * 2 > _buckets.Length) Grow();
        int number = Append(hash, dialect, ref _buckets[BucketOf(hash)]);
        this[number].Symbol = symbol;
        return number;
    }

    /// <summary>The entry of a place in a text; -1 where there is none yet.</summary>
    internal int FindPlace(Location location)
    {
        for (int next = _places[location.Id >> PlaceBits]; next > 0;)
        {
            ref var entry = ref this[next - 1];
            if (entry.Key == location.Id) return next - 1;
            next = entry.Next;
        }
        return -1;
    }

    /// <summary>Appends a place in a text that <see cref="FindPlace"/> did not find.</summary>
    internal int AddPlace(Location location, NumberedDialect dialect) => Append(location.Id, dialect, ref _places[location.Id >> PlaceBits]);

    private int Append(int key, NumberedDialect dialect, ref int latest)
    {
        if (Count == _room) MakeRoom();
        ref var entry = ref this[Count];
        entry.Key = key;
        entry.References = 1;
        entry.Dialect = dialect.Number;
        entry.Next = latest;
        latest = Count + 1;
        return Count++;
    }

    private void MakeRoom()
    {
        // The first piece grows with a small module.
        if (_room < 1 << PieceBits)
        {
            if (_room == 0) _pieces = [[]];
            _room = Math.Max(SmallestPiece, _room * 2);
            Array.Resize(ref _pieces[0], _room);
            return;
        }
        int piece = Count >> PieceBits;
        if (piece == _pieces.Length) Array.Resize(ref _pieces, piece * 2);
        _pieces[piece] = new NumberedEntry[1 << PieceBits];
        _room += 1 << PieceBits;
    }

    private int BucketOf(int hash) => (int)((uint)hash * 0x9E3779B1u >> (32 - BitOperations.Log2((uint)_buckets.Length)));

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            ref var entry = ref this[i];
            if (entry.Symbol is null) continue;
            ref int latest = ref _buckets[BucketOf(entry.Key)];
            (entry.Next, latest) = (latest, i + 1);
        }
    }

    /// <summary>Gives the numbers: see <see cref="EntryOrder"/>.</summary>
    internal void Sort()
    {
        InOrder = EntryOrder.Of(this);
        _numbers = new int[Count];
        for (int i = 0; i < Count; i++) _numbers[InOrder[i]] = i;
        _buckets = [];
    }
}
