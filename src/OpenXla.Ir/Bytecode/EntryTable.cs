namespace OpenXla.Ir.Bytecode;

/// <summary>
/// All attributes, types or names of operations that a module refers to, each once, as they are met first. They are structs in pieces of memory that
/// stay where they are: a large module has millions.
/// </summary>
internal sealed class EntryTable
{
    private const int PieceBits = 11;

    private readonly List<NumberedEntry[]> _pieces = [];

    /// <summary>Open addressing of what has a symbol: 0 is free, n+1 the entry n.</summary>
    private int[] _buckets = new int[256];
    private int _symbols;

    private int[] _numbers = [];

    internal int Count { get; private set; }

    internal ref NumberedEntry this[int entry] => ref _pieces[entry >> PieceBits][entry & ((1 << PieceBits) - 1)];

    /// <summary>The entries in the order of their numbers, once these are given.</summary>
    internal int[] InOrder { get; private set; } = [];

    /// <summary>The number that the entry has in the file.</summary>
    internal int NumberOf(int entry) => _numbers[entry];

    /// <summary>The entry of a symbol; -1 where there is none yet.</summary>
    internal int Find(object symbol, int hash)
    {
        int mask = _buckets.Length - 1;
        for (int at = BucketOf(hash); _buckets[at] is > 0 and var known; at = (at + 1) & mask)
        {
            ref var entry = ref this[known - 1];
            if (entry.Key == hash && (ReferenceEquals(entry.Symbol, symbol) || symbol.Equals(entry.Symbol))) return known - 1;
        }
        return -1;
    }

    /// <summary>Appends a symbol that <see cref="Find"/> did not find.</summary>
    internal int Add(object symbol, int hash, NumberedDialect dialect)
    {
        int entry = Append(dialect);
        this[entry].Symbol = symbol;
        this[entry].Key = hash;
        if (++_symbols * 2 > _buckets.Length) Grow();
        else Enter(entry, hash);
        return entry;
    }

    /// <summary>Appends a place in a text.</summary>
    internal int AddPlace(Location location, NumberedDialect dialect)
    {
        int entry = Append(dialect);
        this[entry].Key = location.Id;
        return entry;
    }

    private int Append(NumberedDialect dialect)
    {
        if (Count >> PieceBits == _pieces.Count) _pieces.Add(new NumberedEntry[1 << PieceBits]);
        ref var entry = ref this[Count];
        entry.References = 1;
        entry.Dialect = dialect.Number;
        return Count++;
    }

    private int BucketOf(int hash) => (int)((uint)hash * 0x9E3779B1u >> (32 - System.Numerics.BitOperations.Log2((uint)_buckets.Length)));

    private void Enter(int entry, int hash)
    {
        int at = BucketOf(hash);
        while (_buckets[at] != 0) at = (at + 1) & (_buckets.Length - 1);
        _buckets[at] = entry + 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < Count; i++)
            if (this[i] is { Symbol: not null, Key: var hash }) Enter(i, hash);
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
