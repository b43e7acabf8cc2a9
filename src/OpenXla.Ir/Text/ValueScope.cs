using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Text;

/// <summary>The SSA names seen within one isolated region: open addressing over packed name bytes, forgotten by a generation count.</summary>
internal sealed unsafe class ValueScope
{
    private Entry[] _entries = new Entry[32];
    private int _count;
    private int _generation = 1;

    /// <summary>Names defined so far, in order; a region that ends takes back its own.</summary>
    private UnresolvedOperand[] _defined = new UnresolvedOperand[16];
    private int _definedCount;

    internal byte* Text;

    internal int ForwardCount;

    internal struct Entry
    {
        internal ulong Key;
        internal int Offset;
        internal int Length;
        internal int Number;
        internal int Generation;
        internal ValueStorage? Value;
    }

    internal int Mark => _definedCount;

    internal void Clear()
    {
        if (_count > 0) _generation++;
        _count = 0;
        _definedCount = 0;
        ForwardCount = 0;
    }

    /// <summary>The entry of a name: its own, or the free one where it would go.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Entry Find(in UnresolvedOperand name)
    {
        ulong key = name.Key + ((ulong)name.Number * 0x51ED27);
        int mask = _entries.Length - 1;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (true)
        {
            ref Entry entry = ref _entries[at];
            if (entry.Generation != _generation) return ref entry;
            if (entry.Key == name.Key && entry.Length == name.Length && entry.Number == name.Number
                && (name.Length <= 8 || SameText(entry.Offset, name.Offset, name.Length))) return ref entry;
            at = (at + 1) & mask;
        }
    }

    private bool SameText(int left, int right, int length) =>
        new ReadOnlySpan<byte>(Text + left, length).SequenceEqual(new ReadOnlySpan<byte>(Text + right, length));

    internal bool IsFree(in Entry entry) => entry.Generation != _generation;

    /// <summary>Fills an entry found free; may move all entries, so references to them end here.</summary>
    internal void Fill(ref Entry entry, in UnresolvedOperand name, ValueStorage value)
    {
        entry.Key = name.Key;
        entry.Offset = name.Offset;
        entry.Length = name.Length;
        entry.Number = name.Number;
        entry.Generation = _generation;
        entry.Value = value;
        if (++_count * 2 > _entries.Length) Grow();
    }

    internal void RecordDefinition(in UnresolvedOperand name)
    {
        if (_definedCount == _defined.Length) Array.Resize(ref _defined, _definedCount * 2);
        _defined[_definedCount++] = name;
    }

    /// <summary>Forgets what was defined since <paramref name="mark"/>.</summary>
    internal void Release(int mark)
    {
        while (_definedCount > mark)
        {
            ref Entry entry = ref Find(_defined[--_definedCount]);
            entry.Value = null;
        }
    }

    internal IEnumerable<ForwardReference> ForwardReferences()
    {
        foreach (var entry in _entries)
            if (entry.Generation == _generation && entry.Value is ForwardReference forward) yield return forward;
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (ref var entry in old.AsSpan())
        {
            if (entry.Generation != _generation) continue;
            Find(new UnresolvedOperand(entry.Key, entry.Offset, entry.Length, entry.Number)) = entry;
        }
    }
}
