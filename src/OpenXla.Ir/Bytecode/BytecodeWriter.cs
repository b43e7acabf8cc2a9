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
        new EntryWriter(numbering, strings).Write(file);
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
        EntryWriter.WriteGroups(numbering.Names, section, numbering.Spare, entry =>
        {
            var info = (OperationInfo)numbering.Names.SymbolOf(entry);
            string dialect = numbering.Dialects[numbering.Names.DialectOf(entry)].Name;
            ulong name = (ulong)strings.Add(info.Name.Length > dialect.Length ? info.Name[(dialect.Length + 1)..] : "");
            if (numbering.Version < BytecodeFormat.NativeProperties) section.VarInt(name);
            else section.VarIntWithFlag(name, info.IsRegistered);
        });
        file.Section(SectionId.Dialects, section);
    }
}
