namespace OpenXla.Ir.Bytecode;

/// <summary>The entries of locations by the numbers that these have in memory; open addressing, for there are as many as operations.</summary>
internal sealed class LocationEntries
{
    /// <summary>The number of a location, and its entry + 1; 0 is free.</summary>
    private (int Id, int Entry)[] _buckets = new (int, int)[256];
    private int _count;

    /// <summary>The entry of a location; -1 where there is none yet.</summary>
    internal int Find(Location location)
    {
        int mask = _buckets.Length - 1;
        for (int at = BucketOf(location.Id); _buckets[at] is { Entry: > 0 } known; at = (at + 1) & mask)
            if (known.Id == location.Id) return known.Entry - 1;
        return -1;
    }

    /// <summary>Adds a location that <see cref="Find"/> did not find.</summary>
    internal void Add(Location location, int entry)
    {
        if (++_count * 2 > _buckets.Length) Grow();
        Enter((location.Id, entry + 1));
    }

    private int BucketOf(int id) => (int)((uint)id * 0x9E3779B1u >> (32 - System.Numerics.BitOperations.Log2((uint)_buckets.Length)));

    private void Enter((int Id, int Entry) pair)
    {
        int at = BucketOf(pair.Id);
        while (_buckets[at].Entry != 0) at = (at + 1) & (_buckets.Length - 1);
        _buckets[at] = pair;
    }

    private void Grow()
    {
        var old = _buckets;
        _buckets = new (int, int)[old.Length * 2];
        foreach (var pair in old)
            if (pair.Entry != 0) Enter(pair);
    }
}
