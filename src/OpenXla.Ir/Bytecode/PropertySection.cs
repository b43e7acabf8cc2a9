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
        ref int number = ref _numbering.Parts[parts - 1];
        if (number > 0) return number - 1;
        _scratch.Clear();
        _writer.Begin(parts);
        PropertyWriter.Write(op, _writer);
        _set.Clear();
        _set.VarInt((ulong)_scratch.Length);
        _set.Bytes(_scratch.Written);
        number = _sets.NumberOf(_set.Written) + 1;
        return number - 1;
    }

    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_sets.Count);
        foreach (var piece in _sets.Pieces) section.Blob(piece);
        file.Section(SectionId.Properties, section);
    }
}
