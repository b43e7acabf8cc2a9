using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>What operations refer to by number: strings, dialects, names, types, attributes. Types and attributes are decoded when first met.</summary>
internal sealed class BytecodeTables(IrContext context, SourceFile file, int version)
{
    private EntryTexts _attributes = EntryTexts.None;
    private EntryTexts _types = EntryTexts.None;
    private AsmParser? _parser;
    private BytecodePlaces? _places;

    /// <summary>Readers at rest: as many as attributes have been nested.</summary>
    private readonly Stack<BytecodeDialectReader> _spareReaders = new();

    internal IrContext Context { get; } = context;

    internal int Version { get; } = version;

    internal int AttributeCount => _attributes.Count;

    internal string[] Strings { get; private set; } = [];

    internal BytecodeDialect[] Dialects { get; private set; } = [];

    internal BytecodeName[] Names { get; private set; } = [];

    internal List<string> ResourceKeys { get; } = [];

    /// <summary>The strings section: how many, their sizes from the last to the first, then their bytes.</summary>
    internal void ReadStrings(ByteCursor cursor)
    {
        int count = cursor.Count("strings");
        var sizes = new int[count];
        for (int i = count - 1; i >= 0; i--) sizes[i] = cursor.Count("bytes of a string");
        var strings = new string[count];
        for (int i = 0; i < count; i++)
        {
            var bytes = cursor.Bytes(sizes[i]);
            if (bytes.IsEmpty || bytes[^1] != 0) throw new BytecodeException("a string of the string section does not end with a zero byte");
            strings[i] = ByteText.Decode(bytes[..^1]);
            MemoryAhead.NoteMade(strings[i]);
        }
        if (!cursor.AtEnd) throw new BytecodeException("unexpected trailing data between the offsets for strings and their data");
        Strings = strings;
    }

    internal void ReadDialects(ByteCursor cursor)
    {
        Dialects = new BytecodeDialect[cursor.Count("dialects")];
        for (int i = 0; i < Dialects.Length; i++)
        {
            if (Version < BytecodeFormat.DialectVersions)
            {
                Dialects[i] = new BytecodeDialect(Context, Text(cursor.VarInt()));
                continue;
            }
            var (name, hasVersion) = cursor.VarIntWithFlag();
            Dialects[i] = new BytecodeDialect(Context, Text(name));
            // What a version means is its dialect's business; the dialects that we have define none.
            if (hasVersion && cursor.Section().Id != SectionId.DialectVersions) throw new BytecodeException("expected dialect version section");
        }
        var names = new List<BytecodeName>();
        if (Version >= BytecodeFormat.ElidedArgumentLocations) names.Capacity = cursor.Count("operation names");
        while (!cursor.AtEnd)
        {
            var dialect = Dialects[cursor.Index(Dialects.Length, "dialect")];
            for (int count = cursor.Count("operation names"); count > 0; count--)
            {
                var (name, wasRegistered) = Version < BytecodeFormat.NativeProperties ? (cursor.VarInt(), false) : cursor.VarIntWithFlag();
                names.Add(new BytecodeName(dialect, Text(name), wasRegistered));
            }
        }
        Names = [.. names];
    }

    private string Text(ulong index) => index < (ulong)Strings.Length ? Strings[(int)index] : throw new BytecodeException($"invalid string index: {index}");

    internal void ReadAttributesAndTypes(ByteCursor content, ByteCursor offsets)
    {
        int attributes = offsets.Count("attributes");
        int types = offsets.Count("types");
        _attributes = EntryTexts.Read(attributes, Dialects, content, offsets);
        _types = EntryTexts.Read(types, Dialects, content, offsets);
        if (!offsets.AtEnd) throw new BytecodeException("unexpected trailing data in the Attribute/Type offset section");
    }

    internal IrAttribute Attribute(ulong index) => index < (ulong)_attributes.Count
        ? (IrAttribute)Known(_attributes, (int)index)
        : throw new BytecodeException($"invalid attribute index: {index}");

    /// <summary>An attribute of the given class.</summary>
    internal TAttr Attribute<TAttr>(ulong index)
        where TAttr : IrAttribute =>
        Attribute(index) is var attribute && attribute is TAttr expected ? expected : throw new BytecodeException($"expected attribute of type: {typeof(TAttr).Name}, but got: {attribute}");

    internal IrType Type(ulong index) => index < (ulong)_types.Count
        ? (IrType)Known(_types, (int)index)
        : throw new BytecodeException($"invalid type index: {index}");

    /// <summary>The location that an attribute is, where it is a place in a text and has not been read: then it need not become an object.</summary>
    internal Location? PlaceOf(ulong index)
    {
        if (index >= (ulong)_attributes.Count || _attributes.IsText((int)index)) return null;
        if (_attributes.DialectOf((int)index).Name != "builtin") return null;
        var (start, length) = _attributes.PlaceOf((int)index);
        return (_places ??= new BytecodePlaces(Context, file)).TryRead(start, length, this);
    }

    /// <summary>Whether an attribute stands in the file as this very text.</summary>
    internal bool IsText(ulong index, ReadOnlySpan<byte> text)
    {
        if (index >= (ulong)_attributes.Count || !_attributes.IsText((int)index)) return false;
        var (start, length) = _attributes.PlaceOf((int)index);
        return length == text.Length + 1 && file.Bytes.Slice(start, length) is var bytes && bytes[^1] == 0 && bytes[..^1].SequenceEqual(text);
    }

    /// <summary>How deep those that the entry at hand has named are nested.</summary>
    private int _deepest;

    private object Known(EntryTexts entries, int index)
    {
        ref var entry = ref entries[index];
        var value = entry.Value ?? Resolve(entries, index);
        if (entry.Depth > _deepest) _deepest = entry.Depth;
        return value;
    }

    private object Resolve(EntryTexts entries, int index)
    {
        bool isType = entries == _types;
        ref var entry = ref entries[index];
        if (entry.IsBeingRead) throw new BytecodeException($"{(isType ? "a type" : "an attribute")} contains itself");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw new BytecodeException("attributes are nested too deep");
        int deepest = _deepest;
        _deepest = 0;
        entry.IsBeingRead = true;
        var value = entries.IsText(index) ? Parse(entries, index) : Decode(entries, index);
        entry.IsBeingRead = false;
        // Each may name one that was read before, so that the stack does not tell.
        if (_deepest >= AsmParser.MaxDepth) throw new BytecodeException($"attributes are nested too deep; at most {AsmParser.MaxDepth} levels are read");
        (entry.Value, entry.Depth) = (value, (ushort)(_deepest + 1));
        _deepest = deepest;
        return value;
    }

    private object Decode(EntryTexts entries, int index)
    {
        bool isType = entries == _types;
        var dialect = entries.DialectOf(index);
        var encodings = dialect.Encodings ?? throw new BytecodeException($"dialect '{dialect.Name}' does not implement the bytecode interface");
        var reader = ReaderOf(entries, index);
        object value;
        try
        {
            value = isType ? Context.Intern(encodings.ReadType(reader)) : encodings.ReadAttribute(reader);
        }
        catch (Exception mistake) when (mistake is ArgumentException or OverflowException or InvalidCastException)
        {
            throw new BytecodeException($"{(isType ? "a type" : "an attribute")} of dialect '{dialect.Name}' has wrong parts: {mistake.Message}");
        }
        Finish(reader, isType);
        return value;
    }

    private BytecodeDialectReader ReaderOf(EntryTexts entries, int index)
    {
        var (start, length) = entries.PlaceOf(index);
        if (!_spareReaders.TryPop(out var reader)) return new BytecodeDialectReader(new ByteCursor(file, start, length), this);
        reader.MoveTo(start, length);
        return reader;
    }

    private void Finish(BytecodeDialectReader reader, bool isType)
    {
        CheckEnd(reader.AtEnd, isType);
        _spareReaders.Push(reader);
    }

    internal static void CheckEnd(bool isAtEnd, bool isType)
    {
        if (!isAtEnd) throw new BytecodeException($"unexpected trailing bytes after {(isType ? "Type" : "Attribute")} entry");
    }

    private object Parse(EntryTexts entries, int index)
    {
        var (start, length) = entries.PlaceOf(index);
        if (length == 0 || file.Bytes[start + length - 1] != 0) throw new BytecodeException("the text of an attribute or type does not end with a zero byte");
        _parser ??= new AsmParser(Context, file, 0, 0, Location.Of(Context, new FileLocation(file.Name, 0, 0)));
        // What is in bytecode may well be unknown here; whether it may be is decided where it is used.
        return entries == _types ? _parser.ParseTypeAt(start, length - 1) : _parser.ParseAttributeAt(start, length - 1);
    }
}
