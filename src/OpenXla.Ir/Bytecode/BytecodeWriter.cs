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
    /// <exception cref="BytecodeException">The version has no room for something that an operation has.</exception>
    public static void Write(Operation op, Stream stream, BytecodeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new BytecodeOptions();
        if (options.Version is < BytecodeFormat.MinVersion or > BytecodeFormat.CurrentVersion)
            throw new ArgumentException($"unsupported bytecode version {options.Version}, must be in range [{BytecodeFormat.MinVersion}, {BytecodeFormat.CurrentVersion}]", nameof(options));
        var numbering = new ModuleNumbering(op, options.Version);
        var strings = new StringSection();
        var properties = new PropertySection(numbering, strings);
        var file = new BytecodeFile();
        var header = new ByteEmitter();
        header.Bytes(BytecodeFormat.Magic);
        header.VarInt((ulong)options.Version);
        header.ZeroTerminated(options.Producer);
        file.Append(header);
        WriteDialects(numbering, strings, file);
        WriteAttributesAndTypes(numbering, strings, file);
        new OperationWriter(numbering, properties).WriteTop(op, file);
        ResourceSectionWriter.Write(op.Context.Resources, numbering, strings, file, options.ElideResources);
        strings.Write(file);
        if (options.Version >= BytecodeFormat.NativeProperties) properties.Write(file);
        file.WriteTo(stream);
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
        WriteGroups(numbering.Names, section, entry =>
        {
            var info = (OperationInfo)entry.Symbol;
            ulong name = (ulong)strings.Add(info.Name.Length > entry.Dialect.Name.Length ? info.Name[(entry.Dialect.Name.Length + 1)..] : "");
            if (numbering.Version < BytecodeFormat.NativeProperties) section.VarInt(name);
            else section.VarIntWithFlag(name, info.IsRegistered);
        });
        file.Section(SectionId.Dialects, section);
    }

    /// <summary>Entries in groups of one dialect each: the dialect, how many, and what <paramref name="write"/> writes of each.</summary>
    private static void WriteGroups(List<NumberedEntry> entries, ByteEmitter section, Action<NumberedEntry> write)
    {
        for (int i = 0; i < entries.Count;)
        {
            int end = i;
            while (end < entries.Count && entries[end].Dialect == entries[i].Dialect) end++;
            section.VarInt((ulong)entries[i].Dialect.Number);
            section.VarInt((ulong)(end - i));
            for (; i < end; i++) write(entries[i]);
        }
    }

    private static void WriteAttributesAndTypes(ModuleNumbering numbering, StringSection strings, BytecodeFile file)
    {
        var content = new ByteEmitter();
        var offsets = new ByteEmitter();
        offsets.VarInt((ulong)numbering.Attributes.Count);
        offsets.VarInt((ulong)numbering.Types.Count);
        var writer = new EmittingWriter(content, numbering, strings);
        WriteGroups(numbering.Attributes, offsets, WriteEntry);
        WriteGroups(numbering.Types, offsets, WriteEntry);
        file.Section(SectionId.AttributeAndTypeOffsets, offsets);
        file.Section(SectionId.AttributesAndTypes, content);

        void WriteEntry(NumberedEntry entry)
        {
            int start = content.Length;
            if (entry.Symbol is SourceFile source)
            {
                var (line, column) = source.LineAndColumn(entry.Place);
                BuiltinLocationEncodings.WritePlace(source.Name, line, column, writer);
                offsets.VarIntWithFlag((ulong)(content.Length - start), true);
                return;
            }
            bool isEncoded = entry.Symbol switch
            {
                OpaqueAttr or OpaqueType => false,
                IrAttribute attribute => entry.Dialect.Encodings?.TryWriteAttribute(attribute, writer) ?? false,
                IrType type => entry.Dialect.Encodings?.TryWriteType(type, writer) ?? false,
                _ => throw new InvalidOperationException("neither an attribute nor a type"),
            };
            if (!isEncoded) content.ZeroTerminated(entry.Symbol is IrType asText ? AsmPrinter.ToText(asText) : AsmPrinter.ToText((IrAttribute)entry.Symbol));
            offsets.VarIntWithFlag((ulong)(content.Length - start), isEncoded);
        }
    }
}
