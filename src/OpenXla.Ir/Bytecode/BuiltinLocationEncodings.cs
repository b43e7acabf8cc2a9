using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>The encodings of locations.</summary>
internal static class BuiltinLocationEncodings
{
    internal static void Write(LocationAttr location, IBytecodeDialectWriter writer)
    {
        switch (location)
        {
            case FileLocation { IsRange: true } range:
                Begin(writer, BuiltinAttributeCode.FileRangeLocation);
                writer.WriteStringAttribute(range.File);
                WriteRange(range, writer);
                break;
            case FileLocation file:
                WritePlace(file.File, file.Line, file.Column, writer);
                break;
            case NameLocation name:
                Begin(writer, BuiltinAttributeCode.NameLocation);
                writer.WriteStringAttribute(name.Name);
                writer.WriteAttribute(name.Child ?? UnknownLocation.Instance);
                break;
            case CallSiteLocation call:
                Begin(writer, BuiltinAttributeCode.CallSiteLocation);
                writer.WriteAttribute(call.Callee);
                writer.WriteAttribute(call.Caller);
                break;
            case FusedLocation fused:
                Begin(writer, fused.Metadata is null ? BuiltinAttributeCode.FusedLocation : BuiltinAttributeCode.FusedLocationWithMetadata);
                writer.WriteAttributes(fused.Locations.Span);
                if (fused.Metadata is { } metadata) writer.WriteAttribute(metadata);
                break;
            case OpaqueLocation opaque:
                Write(opaque.Fallback, writer);
                break;
            default:
                Begin(writer, BuiltinAttributeCode.UnknownLocation);
                break;
        }
    }

    /// <summary>A line and a column of a file.</summary>
    internal static void WritePlace(string file, long line, long column, IBytecodeDialectWriter writer)
    {
        Begin(writer, BuiltinAttributeCode.FileLocation);
        writer.WriteStringAttribute(file);
        writer.WriteVarInt((ulong)line);
        writer.WriteVarInt((ulong)column);
    }

    private static void Begin(IBytecodeDialectWriter writer, BuiltinAttributeCode code) => writer.WriteVarInt((ulong)code);

    /// <summary>As few numbers as tell the range, their count first: line; line, column; line, columns; lines and columns.</summary>
    private static void WriteRange(FileLocation range, IBytecodeDialectWriter writer)
    {
        long endLine = range.EndLine < 0 ? range.Line : range.EndLine;
        long endColumn = range.EndColumn < 0 ? range.Column : range.EndColumn;
        long[] numbers = (range.Line, range.Column, endLine, endColumn) switch
        {
            (0, 0, 0, 0) => [],
            var (line, column, lastLine, lastColumn) when line == lastLine && column == 0 && lastColumn == 0 => [line],
            var (line, column, lastLine, lastColumn) when line == lastLine && column == lastColumn => [line, column],
            var (line, column, lastLine, lastColumn) when line == lastLine => [line, column, lastColumn],
            _ => [range.Line, range.Column, endLine, endColumn],
        };
        writer.WriteVarInt((ulong)numbers.Length);
        foreach (long number in numbers) writer.WriteVarInt((ulong)number);
    }

    internal static LocationAttr ReadFile(BytecodeDialectReader reader)
    {
        var file = reader.ReadAttribute<StringAttr>().Value;
        uint line = ReadNumber(reader);
        return new FileLocation(file, line, ReadNumber(reader));
    }

    internal static LocationAttr ReadRange(BytecodeDialectReader reader)
    {
        var file = reader.ReadAttribute<StringAttr>().Value;
        var numbers = reader.ReadList(ReadNumber);
        return numbers switch
        {
            [] => new FileLocation(file, 0, 0),
            [var line] => new FileLocation(file, line, 0),
            [var line, var column] => new FileLocation(file, line, column),
            [var line, var column, var lastColumn] => new FileLocation(file, line, column, line, lastColumn),
            [var line, var column, var lastLine, var lastColumn] => new FileLocation(file, line, column, lastLine, lastColumn),
            _ => throw new BytecodeException($"a range of a file has at most 4 numbers, not {numbers.Length}"),
        };
    }

    internal static LocationAttr ReadName(BytecodeDialectReader reader)
    {
        var name = reader.ReadAttribute<StringAttr>().Value;
        var child = reader.ReadAttribute<LocationAttr>();
        return new NameLocation(name, child is UnknownLocation ? null : child);
    }

    internal static LocationAttr ReadCallSite(BytecodeDialectReader reader)
    {
        var callee = reader.ReadAttribute<LocationAttr>();
        return new CallSiteLocation(callee, reader.ReadAttribute<LocationAttr>());
    }

    internal static LocationAttr ReadFused(BytecodeDialectReader reader, bool hasMetadata)
    {
        var parts = reader.ReadList(static r => r.ReadAttribute<LocationAttr>());
        return FusedLocation.Of(parts, hasMetadata ? reader.ReadAttribute() : null);
    }

    private static uint ReadNumber(BytecodeDialectReader reader) => LineOrColumn(reader.ReadVarInt());

    internal static uint LineOrColumn(ulong number) => number <= uint.MaxValue ? (uint)number : throw new BytecodeException($"{number} is no line or column");
}
