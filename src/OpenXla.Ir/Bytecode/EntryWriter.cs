using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes the attributes and types of a file: a section that tells how long each is, and one that holds them.</summary>
internal sealed class EntryWriter
{
    private readonly ModuleNumbering _numbering;
    private readonly ByteEmitter _content;
    private readonly ByteEmitter _offsets;
    private readonly EmittingWriter _writer;

    /// <summary>The text that the latest place was in, and the list of <see cref="ModuleNumbering.Parts"/> of its places.</summary>
    private (SourceFile? Source, int Parts) _latest;

    internal EntryWriter(ModuleNumbering numbering, StringSection strings)
    {
        _numbering = numbering;
        _content = new ByteEmitter(numbering.Spare);
        _offsets = new ByteEmitter(numbering.Spare);
        _writer = new EmittingWriter(_content, numbering, strings);
    }

    internal void Write(BytecodeFile file)
    {
        _offsets.VarInt((ulong)_numbering.Attributes.Count);
        _offsets.VarInt((ulong)_numbering.Types.Count);
        WriteGroups(_numbering.Attributes, _offsets, _numbering.Spare, WriteAttribute);
        WriteGroups(_numbering.Types, _offsets, _numbering.Spare, entry => WriteSymbol(_numbering.Types, entry));
        file.Section(SectionId.AttributeAndTypeOffsets, _offsets);
        file.Section(SectionId.AttributesAndTypes, _content);
    }

    /// <summary>
    /// Entries in groups of one dialect each: the dialect, how many, and what <paramref name="write"/> writes of each. The memory of their order goes
    /// to <paramref name="spare"/>, for what is written.
    /// </summary>
    internal static void WriteGroups(EntryTable entries, ByteEmitter section, SparePieces spare, Action<int> write)
    {
        var order = entries.InOrder;
        for (int i = 0; i < order.Count;)
        {
            int end = i;
            int dialect = entries.DialectOf(order[i]);
            while (end < order.Count && entries.DialectOf(order[end]) == dialect) end++;
            section.VarInt((ulong)dialect);
            section.VarInt((ulong)(end - i));
            for (; i < end; i++)
            {
                write(order[i]);
                order.ReleaseBehind(i, spare);
            }
        }
    }

    private void WriteAttribute(int entry)
    {
        if (_numbering.Attributes.PlaceOf(entry) is > 0 and var place) WritePlace(place);
        else WriteSymbol(_numbering.Attributes, entry);
    }

    private void WritePlace(int place)
    {
        int start = _content.Length;
        var (source, offset) = _numbering.FindPlace(place);
        if (_latest.Source != source) _latest = (source, _numbering.PartsOf(source));
        _writer.Begin(_latest.Parts);
        var (line, column) = source.LineAndColumn(offset);
        BuiltinLocationEncodings.WritePlace(source.Name, line, column, _writer);
        _offsets.VarIntWithFlag((ulong)(_content.Length - start), true);
    }

    private void WriteSymbol(EntryTable entries, int entry)
    {
        int start = _content.Length;
        int parts = entries.PartsOf(entry);
        int steps = parts > 0 ? _numbering.Parts.Read(ref parts) - 1 : -1;
        // The symbol itself is long out of the processor's sight.
        if (steps >= 0) _writer.Write(_numbering.Steps[steps], parts, entry);
        bool isEncoded = steps >= 0 || WriteAnew(entries, entry, parts);
        _offsets.VarIntWithFlag((ulong)(_content.Length - start), isEncoded);
    }

    /// <returns>False for one that is written as text.</returns>
    private bool WriteAnew(EntryTable entries, int entry, int parts)
    {
        var symbol = entries.SymbolOf(entry);
        bool isEncoded = symbol is not (OpaqueAttr or OpaqueType) && TryEncode(symbol, _numbering.Dialects[entries.DialectOf(entry)], parts, entry);
        if (!isEncoded) _content.ZeroTerminated(symbol is IrType type ? AsmPrinter.ToText(type) : AsmPrinter.ToText((IrAttribute)symbol));
        return isEncoded;
    }

    private bool TryEncode(object symbol, NumberedDialect dialect, int parts, int entry)
    {
        if (dialect.Encodings is not { } encodings) return false;
        _writer.Begin(parts, entry);
        bool isEncoded = symbol is IrAttribute attribute ? encodings.TryWriteAttribute(attribute, _writer) : encodings.TryWriteType((IrType)symbol, _writer);
        if (isEncoded && !_writer.IsAtEnd) throw new InvalidOperationException($"the dialect '{dialect.Name}' writes fewer types and attributes of '{symbol}' into bytecode than it did when they were numbered");
        return isEncoded;
    }
}
