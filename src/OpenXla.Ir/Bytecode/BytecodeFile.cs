namespace OpenXla.Ir.Bytecode;

/// <summary>The sections of a file, each of which goes to a stream once it is whole.</summary>
internal sealed class BytecodeFile(Stream stream)
{
    private long _length;

    /// <summary>Appends bytes that stand in no section; whoever gathered them lets them go.</summary>
    internal void Append(ByteEmitter bytes)
    {
        _length += bytes.Length;
        bytes.WriteTo(stream);
        bytes.Release();
    }

    /// <summary>Appends a section; whoever gathered its content lets it go.</summary>
    internal void Section(SectionId id, ByteEmitter content)
    {
        var header = new ByteEmitter(offset: _length);
        header.SectionHeader(id, content);
        Append(header);
        Append(content);
    }
}
