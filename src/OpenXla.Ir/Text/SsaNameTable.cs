using System.Numerics;

namespace OpenXla.Ir.Text;

/// <summary>The names of values that are no numbers, as UTF-8: each text once, with a note whether it is in use. No object per name.</summary>
internal sealed class SsaNameTable
{
    private byte[] _text = new byte[256];
    private int _textLength;
    private Entry[] _entries = new Entry[16];
    private int _count;

    /// <summary>Open addressing; 0 is free, n+1 the entry n.</summary>
    private int[] _buckets = new int[32];

    private struct Entry
    {
        internal int Start;
        internal int Length;
        internal uint Hash;
        internal bool IsUsed;
    }

    internal ReadOnlySpan<byte> this[int id] => _text.AsSpan(_entries[id].Start, _entries[id].Length);

    /// <summary>Takes a name into use; false where it is in use already.</summary>
    internal bool TryUse(ReadOnlySpan<byte> name, out int id)
    {
        id = Find(name);
        ref var entry = ref _entries[id];
        if (entry.IsUsed) return false;
        entry.IsUsed = true;
        return true;
    }

    internal void Release(int id) => _entries[id].IsUsed = false;

    private int Find(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte c in name) hash = (hash ^ c) * 16777619;
        int mask = _buckets.Length - 1;
        int at = (int)(hash ^ (hash >> 15)) & mask;
        for (; _buckets[at] != 0; at = (at + 1) & mask)
            if (_entries[_buckets[at] - 1].Hash == hash && this[_buckets[at] - 1].SequenceEqual(name)) return _buckets[at] - 1;
        return Add(name, hash, at);
    }

    private int Add(ReadOnlySpan<byte> name, uint hash, int bucket)
    {
        if (_textLength + name.Length > _text.Length) Array.Resize(ref _text, (int)BitOperations.RoundUpToPowerOf2((uint)(_textLength + name.Length)));
        if (_count == _entries.Length) Array.Resize(ref _entries, _count * 2);
        name.CopyTo(_text.AsSpan(_textLength));
        _entries[_count] = new Entry { Start = _textLength, Length = name.Length, Hash = hash };
        _textLength += name.Length;
        _buckets[bucket] = ++_count;
        if (_count * 2 > _buckets.Length) Grow();
        return _count - 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        int mask = _buckets.Length - 1;
        for (int i = 0; i < _count; i++)
        {
            uint hash = _entries[i].Hash;
            int at = (int)(hash ^ (hash >> 15)) & mask;
            while (_buckets[at] != 0) at = (at + 1) & mask;
            _buckets[at] = i + 1;
        }
    }
}
