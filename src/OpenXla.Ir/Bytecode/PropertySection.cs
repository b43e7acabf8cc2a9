namespace OpenXla.Ir.Bytecode;

/// <summary>The different sets of properties of a file's operations.</summary>
internal sealed class PropertySection
{
    private readonly ModuleNumbering _numbering;
    private readonly ByteTable _sets = new();
    private readonly ByteEmitter _scratch = new();
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
        number = _sets.NumberOf(_scratch.Written) + 1;
        return number - 1;
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
