using System.Buffers.Binary;
using System.Numerics;

namespace OpenXla.Ir;

/// <summary>Numbers for runs of bytes: equal ones have the same. All lie behind each other, so that none needs an object.</summary>
internal sealed class ByteTable
{
    private byte[] _bytes = new byte[256];
    private int _length;
    private Entry[] _entries = new Entry[16];

    /// <summary>Open addressing: 0 is free, n+1 the entry n.</summary>
    private int[] _buckets = new int[32];

    private struct Entry
    {
        internal int Start;
        internal int Length;
        internal uint Hash;
    }

    internal int Count { get; private set; }

    internal ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_entries[number].Start, _entries[number].Length);

    /// <summary>The number of these bytes; a new one, which is the former <see cref="Count"/>, where they are new.</summary>
    internal int NumberOf(ReadOnlySpan<byte> bytes)
    {
        uint hash = HashOf(bytes);
        int mask = _buckets.Length - 1;
        int at = BucketOf(hash);
        for (; _buckets[at] is > 0 and var known; at = (at + 1) & mask)
            if (_entries[known - 1].Hash == hash && this[known - 1].SequenceEqual(bytes)) return known - 1;
        return Add(bytes, hash, at);
    }

    private static uint HashOf(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length * Prime;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong rest = 0;
        foreach (byte b in bytes) rest = (rest << 8) | b;
        hash = Mix(hash, rest);
        return (uint)(hash >> 32);

        static ulong Mix(ulong hash, ulong word) => BitOperations.RotateLeft(hash ^ word, 29) * Prime;
    }

    private int BucketOf(uint hash) => (int)(hash ^ (hash >> 15)) & (_buckets.Length - 1);

    private int Add(ReadOnlySpan<byte> bytes, uint hash, int bucket)
    {
        if (_length + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, (int)BitOperations.RoundUpToPowerOf2((uint)(_length + bytes.Length)));
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _entries[Count] = new Entry { Start = _length, Length = bytes.Length, Hash = hash };
        _length += bytes.Length;
        _buckets[bucket] = ++Count;
        if (Count * 2 > _buckets.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            int at = BucketOf(_entries[i].Hash);
            while (_buckets[at] != 0) at = (at + 1) & (_buckets.Length - 1);
            _buckets[at] = i + 1;
        }
    }
}
