namespace OpenXla.Ir.Bytecode;

/// <summary>The different sets of properties of a file's operations.</summary>
internal sealed class PropertySection
{
    private readonly ByteTable _sets = new();
    private readonly ByteEmitter _scratch = new();
    private readonly EmittingWriter _writer;

    internal PropertySection(ModuleNumbering numbering, StringSection strings) => _writer = new EmittingWriter(_scratch, numbering, strings);

    /// <summary>The number of an operation's properties; null where it has none.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="name">The entry of its name.</param>
    internal int? Add(Operation op, NumberedEntry name)
    {
        if (op.Info.IsRegistered && op.InherentAttributeNames.IsEmpty) return null;
        var same = name.Properties is { } latest && latest.Fits(op) ? latest : null;
        if (same?.Number is { } known) return known;
        _scratch.Clear();
        if (!PropertyWriter.Write(op, _writer)) return null;
        int number = _sets.NumberOf(_scratch.Written);
        if (same is not null) same.Number = number;
        return number;
    }

    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_sets.Count);
        for (int i = 0; i < _sets.Count; i++)
        {
            section.VarInt((ulong)_sets[i].Length);
            section.Bytes(_sets[i]);
        }
        file.Section(SectionId.Properties, section);
    }
}
