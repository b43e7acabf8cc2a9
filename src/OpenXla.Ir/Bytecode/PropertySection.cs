namespace OpenXla.Ir.Bytecode;

/// <summary>The different sets of properties of a file's operations.</summary>
internal sealed class PropertySection(ModuleNumbering numbering, StringSection strings)
{
    private readonly Dictionary<EquatableArray<byte>, int> _numbers = [];
    private readonly ByteEmitter _all = new();
    private readonly ByteEmitter _scratch = new();

    /// <summary>The number of an operation's properties; null where it has none.</summary>
    internal int? Add(Operation op)
    {
        _scratch.Clear();
        if (!PropertyWriter.Write(op, new EmittingWriter(_scratch, numbering, strings))) return null;
        var bytes = EquatableArray.Create(_scratch.Written);
        if (_numbers.TryGetValue(bytes, out int known)) return known;
        _all.VarInt((ulong)_scratch.Length);
        _all.Bytes(_scratch.Written);
        return _numbers[bytes] = _numbers.Count;
    }

    internal void Write(ByteEmitter file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_numbers.Count);
        section.Bytes(_all.Written);
        file.Section(SectionId.Properties, section);
    }
}
