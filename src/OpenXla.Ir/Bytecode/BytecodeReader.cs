using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Reads MLIR bytecode, versions 0 to 6.</summary>
public static class BytecodeReader
{
    /// <summary>Reads a file into a module; null after an error, which has been reported.</summary>
    public static ModuleOp? ReadModule(IrContext context, SourceFile file)
    {
        if (Read(context, file) is not { } module) return null;
        // A file of one module stands for itself; anything else gets a module around.
        if (module.Body.First is not ModuleOp inner || inner.Next is not null) return module;
        inner.Detach();
        return inner;
    }

    /// <summary>Reads a file that must hold one operation, of any kind; null after an error, which has been reported.</summary>
    public static Operation? ReadSingleOperation(IrContext context, SourceFile file)
    {
        if (Read(context, file) is not { } module) return null;
        var single = module.Body.First;
        if (single is null || single.Next is not null)
        {
            Report(context, file, "source must contain a single top-level operation");
            return null;
        }
        single.Detach();
        return single;
    }

    private static ModuleOp? Read(IrContext context, SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(file);
        var module = ModuleOp.Create(context, Location.Of(context, new FileLocation(file.Name, 0, 0)));
        return TryRead(context, file, () => Operations(context, file).ReadTop(module.Body)) ? module : null;
    }

    /// <summary>Reads a part of a file; false after a mistake in it, which has been reported.</summary>
    internal static bool TryRead(IrContext context, SourceFile file, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (BytecodeException mistake)
        {
            Report(context, file, mistake.Message, mistake.Position);
            return false;
        }
        catch (ParseException)
        {
            // The text of an attribute or type: its parser has reported what is wrong with it.
            return false;
        }
    }

    private static void Report(IrContext context, SourceFile file, string message, int? position = null)
    {
        var place = Location.Of(context, new FileLocation(file.Name, 0, 0));
        var error = new Diagnostic(Severity.Error, place, message);
        if (position is { } at) error.Note($"at byte {at} of {file.Length}", place);
        if (Origin(file) is { } origin) error.Note(origin, place);
        context.Diagnostics.Report(error);
    }

    /// <summary>Which version of bytecode it is, by whom; null where the head of the file does not say.</summary>
    private static string? Origin(SourceFile file)
    {
        if (!BytecodeFormat.IsBytecode(file.Bytes)) return null;
        try
        {
            var cursor = new ByteCursor(file, BytecodeFormat.Magic.Length, file.Length - BytecodeFormat.Magic.Length);
            return $"in bytecode version {cursor.VarInt()} produced by: {cursor.ZeroTerminatedString()}";
        }
        catch (BytecodeException)
        {
            return null;
        }
    }

    /// <summary>A reader of the file's operations, which knows all that they refer to.</summary>
    /// <param name="context">Whose dialects are known.</param>
    /// <param name="file">The file.</param>
    /// <param name="isLazy">Whether the bodies of isolated operations are left for later.</param>
    internal static OperationReader Operations(IrContext context, SourceFile file, bool isLazy = false)
    {
        var cursor = new ByteCursor(file, 0, file.Length);
        if (!BytecodeFormat.IsBytecode(file.Bytes)) throw new BytecodeException("input buffer is not an MLIR bytecode file");
        cursor.Bytes(BytecodeFormat.Magic.Length);
        ulong version = cursor.VarInt();
        var producer = cursor.ZeroTerminatedString();
        if (version > BytecodeFormat.CurrentVersion)
            throw new BytecodeException($"bytecode version {version} (of producer '{producer}') is newer than the current version {BytecodeFormat.CurrentVersion}");
        MemoryAhead.Begin(file.Length);
        var sections = ReadSections(cursor, (int)version);
        var tables = new BytecodeTables(context, file, (int)version);
        tables.ReadStrings(sections[(int)SectionId.Strings]!);
        tables.ReadDialects(sections[(int)SectionId.Dialects]!);
        if (sections[(int)SectionId.ResourceOffsets] is { } offsets)
            ResourceSection.Read(offsets, sections[(int)SectionId.Resources] ?? throw new BytecodeException("resource offsets without resources"), tables);
        tables.ReadAttributesAndTypes(sections[(int)SectionId.AttributesAndTypes]!, sections[(int)SectionId.AttributeAndTypeOffsets]!);
        var properties = new PropertyTable(tables, file);
        if (sections[(int)SectionId.Properties] is { } section) properties.Read(section);
        file.Done();
        return new OperationReader(tables, properties, file, sections[(int)SectionId.Operations]!) { Pending = isLazy ? [] : null };
    }

    private static ByteCursor?[] ReadSections(ByteCursor cursor, int version)
    {
        var sections = new ByteCursor?[(int)SectionId.Properties + 1];
        while (!cursor.AtEnd)
        {
            var (id, content) = cursor.Section();
            if (sections[(int)id] is not null) throw new BytecodeException($"duplicate top-level section: {id}");
            sections[(int)id] = content;
        }
        for (int i = 0; i < sections.Length; i++)
        {
            bool isOptional = (SectionId)i is SectionId.Resources or SectionId.ResourceOffsets or SectionId.DialectVersions
                || ((SectionId)i == SectionId.Properties && version < BytecodeFormat.NativeProperties);
            if (sections[i] is null && !isOptional) throw new BytecodeException($"missing data for top-level section: {(SectionId)i}");
        }
        return sections;
    }
}
