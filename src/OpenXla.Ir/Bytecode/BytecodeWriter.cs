using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes MLIR bytecode.</summary>
public static class BytecodeWriter
{
    /// <summary>Writes an operation with all that it holds.</summary>
    /// <param name="op">What to write: verified.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="options">The version and the like; the newest where null.</param>
    /// <exception cref="ArgumentException">There is no such version of the format.</exception>
    /// <exception cref="BytecodeException">The version has no room for something that an operation has. Nothing has been written then.</exception>
    public static void Write(Operation op, Stream stream, BytecodeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new BytecodeOptions();
        if (options.Version is < BytecodeFormat.MinVersion or > BytecodeFormat.CurrentVersion)
            throw new ArgumentException($"unsupported bytecode version {options.Version}, must be in range [{BytecodeFormat.MinVersion}, {BytecodeFormat.CurrentVersion}]", nameof(options));
        var numbering = new ModuleNumbering(op, options.Version);
        ResourceSectionWriter.Check(op.Context.Resources, numbering, options.ElideResources);
        var strings = new StringSection();
        var properties = new PropertySection(numbering, strings);
        var file = new BytecodeFile(stream);
        var header = new ByteEmitter();
        header.Bytes(BytecodeFormat.Magic);
        header.VarInt((ulong)options.Version);
        header.ZeroTerminated(options.Producer);
        file.Append(header);
        WriteDialects(numbering, strings, file);
        WriteAttributesAndTypes(op.Context, numbering, strings, file);
        new OperationWriter(numbering, properties).WriteTop(op, file);
        ResourceSectionWriter.Write(op.Context.Resources, numbering, strings, file, options.ElideResources);
        strings.Write(file);
        if (options.Version >= BytecodeFormat.NativeProperties) properties.Write(file);
    }

    private static void WriteDialects(ModuleNumbering numbering, StringSection strings, BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)numbering.Dialects.Count);
        foreach (var dialect in numbering.Dialects)
        {
            ulong name = (ulong)strings.Add(dialect.Name);
            if (numbering.Version < BytecodeFormat.DialectVersions) section.VarInt(name);
            else section.VarIntWithFlag(name, false);
        }
        if (numbering.Version >= BytecodeFormat.ElidedArgumentLocations) section.VarInt((ulong)numbering.Names.Count);
        WriteGroups(numbering.Names, section, (in NumberedEntry entry) =>
        {
            var info = (OperationInfo)entry.Symbol!;
            string dialect = numbering.Dialects[entry.Dialect].Name;
            ulong name = (ulong)strings.Add(info.Name.Length > dialect.Length ? info.Name[(dialect.Length + 1)..] : "");
            if (numbering.Version < BytecodeFormat.NativeProperties) section.VarInt(name);
            else section.VarIntWithFlag(name, info.IsRegistered);
        });
        file.Section(SectionId.Dialects, section);
    }

    private delegate void EntryWriter(in NumberedEntry entry);

    /// <summary>Entries in groups of one dialect each: the dialect, how many, and what <paramref name="write"/> writes of each.</summary>
    private static void WriteGroups(EntryTable entries, ByteEmitter section, EntryWriter write)
    {
        var order = entries.InOrder;
        for (int i = 0; i < order.Length;)
        {
            int end = i;
            int dialect = entries[order[i]].Dialect;
            while (end < order.Length && entries[order[end]].Dialect == dialect) end++;
            section.VarInt((ulong)dialect);
            section.VarInt((ulong)(end - i));
            for (; i < end; i++) write(entries[order[i]]);
        }
    }

    private static void WriteAttributesAndTypes(IrContext context, ModuleNumbering numbering, StringSection strings, BytecodeFile file)
    {
        var content = new ByteEmitter();
        var offsets = new ByteEmitter();
        offsets.VarInt((ulong)numbering.Attributes.Count);
        offsets.VarInt((ulong)numbering.Types.Count);
        var writer = new EmittingWriter(content, numbering, strings);
        (SourceFile? Source, int Parts) latest = default;
        WriteGroups(numbering.Attributes, offsets, WriteEntry);
        WriteGroups(numbering.Types, offsets, WriteEntry);
        file.Section(SectionId.AttributeAndTypeOffsets, offsets);
        file.Section(SectionId.AttributesAndTypes, content);

        void WriteEntry(in NumberedEntry entry)
        {
            int start = content.Length;
            bool isEncoded = TryEncode(entry);
            if (!isEncoded) content.ZeroTerminated(entry.Symbol is IrType type ? AsmPrinter.ToText(type) : AsmPrinter.ToText((IrAttribute)entry.Symbol!));
            offsets.VarIntWithFlag((ulong)(content.Length - start), isEncoded);
        }

        bool TryEncode(in NumberedEntry entry)
        {
            if (entry.Symbol is OpaqueAttr or OpaqueType) return false;
            if (entry.Symbol is null)
            {
                var (source, offset) = context.Locations.FindPlace(new Location(context, entry.Place))!.Value;
                if (latest.Source != source) latest = (source, numbering.PartsOf(source));
                writer.Begin(latest.Parts);
                var (line, column) = source.LineAndColumn(offset);
                BuiltinLocationEncodings.WritePlace(source.Name, line, column, writer);
                return true;
            }
            writer.Begin(entry.Parts);
            if (numbering.Dialects[entry.Dialect].Encodings is not { } encodings) return false;
            bool isEncoded = entry.Symbol is IrAttribute attribute ? encodings.TryWriteAttribute(attribute, writer) : encodings.TryWriteType((IrType)entry.Symbol, writer);
            if (isEncoded && !writer.IsAtEnd) throw new InvalidOperationException($"the dialect '{numbering.Dialects[entry.Dialect].Name}' writes fewer types and attributes of '{entry.Symbol}' into bytecode than it did when they were numbered");
            return isEncoded;
        }
    }
}
