namespace OpenXla.Ir.Bytecode;

/// <summary>The different sets of properties of a file's operations.</summary>
internal sealed class PropertySection
{
    private readonly ByteEmitter _all = new();
    private readonly ByteEmitter _scratch = new();
    private readonly EmittingWriter _writer;

    /// <summary>Where in <see cref="_all"/> each set begins, and its hash.</summary>
    private readonly List<(int Start, int Length, uint Hash)> _sets = [];

    /// <summary>Open addressing: 0 is free, n+1 the set n.</summary>
    private int[] _buckets = new int[64];

    internal PropertySection(ModuleNumbering numbering, StringSection strings) => _writer = new EmittingWriter(_scratch, numbering, strings);

    /// <summary>The number of an operation's properties; null where it has none.</summary>
    internal int? Add(Operation op)
    {
        if (op.Info.IsRegistered && op.InherentAttributeNames.IsEmpty) return null;
        _scratch.Clear();
        return PropertyWriter.Write(op, _writer) ? NumberOf(_scratch.Written) : null;
    }

    private int NumberOf(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes) hash = (hash ^ b) * 16777619;
        int mask = _buckets.Length - 1;
        int at = (int)(hash ^ (hash >> 15)) & mask;
        for (; _buckets[at] is > 0 and var known; at = (at + 1) & mask)
        {
            var set = _sets[known - 1];
            if (set.Hash == hash && _all.Written.Slice(set.Start, set.Length).SequenceEqual(bytes)) return known - 1;
        }
        _all.VarInt((ulong)bytes.Length);
        _sets.Add((_all.Length, bytes.Length, hash));
        _all.Bytes(bytes);
        _buckets[at] = _sets.Count;
        if (_sets.Count * 2 > _buckets.Length) Grow();
        return _sets.Count - 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        int mask = _buckets.Length - 1;
        for (int i = 0; i < _sets.Count; i++)
        {
            uint hash = _sets[i].Hash;
            int at = (int)(hash ^ (hash >> 15)) & mask;
            while (_buckets[at] != 0) at = (at + 1) & mask;
            _buckets[at] = i + 1;
        }
    }

    internal void Write(ByteEmitter file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_sets.Count);
        section.Bytes(_all.Written);
        file.Section(SectionId.Properties, section);
    }
}
