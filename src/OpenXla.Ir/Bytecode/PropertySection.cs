namespace OpenXla.Ir.Bytecode;

/// <summary>The different sets of properties of a file's operations.</summary>
internal sealed class PropertySection
{
    private readonly ModuleNumbering _numbering;
    /// <summary>Each after its length.</summary>
    private readonly ByteTable _sets = new();
    private readonly ByteEmitter _scratch = new();
    private readonly ByteEmitter _set = new();
    private readonly EmittingWriter _writer;

    internal PropertySection(ModuleNumbering numbering, StringSection strings)
    {
        _numbering = numbering;
        _writer = new EmittingWriter(_scratch, numbering, strings);
    }

    /// <summary>The number of an operation's properties.</summary>
    /// <param name="op">The operation, which has some.</param>
    /// <param name="parts">Where <see cref="ModuleNumbering.Parts"/> says what they refer to.</param>
    internal int Add(Operation op, int parts)
    {
        int known = _numbering.Parts.Get(parts - sizeof(int));
        if (known > 0) return known - 1;
        _scratch.Clear();
        _writer.Begin(parts);
        PropertyWriter.Write(op, _writer);
        _set.Clear();
        _set.VarInt((ulong)_scratch.Length);
        _set.Bytes(_scratch.Written);
        int number = _sets.NumberOf(_set.Written);
        _numbering.Parts.Set(parts - sizeof(int), number + 1);
        return number;
    }

    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_sets.Count);
        foreach (var piece in _sets.Pieces) section.Blob(piece);
        file.Section(SectionId.Properties, section);
    }
}
