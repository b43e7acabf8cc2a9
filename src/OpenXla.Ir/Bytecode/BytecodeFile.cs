namespace OpenXla.Ir.Bytecode;

/// <summary>The sections of a file, each in the memory that it was gathered in, until all are there.</summary>
internal sealed class BytecodeFile
{
    private readonly List<ByteEmitter> _pieces = [];
    private int _length;

    /// <summary>Appends bytes that stand in no section; whoever gathered them lets them go.</summary>
    internal void Append(ByteEmitter bytes)
    {
        _pieces.Add(bytes);
        _length = checked(_length + bytes.Length);
    }

    /// <summary>Appends a section; whoever gathered its content lets it go.</summary>
    internal void Section(SectionId id, ByteEmitter content)
    {
        var header = new ByteEmitter(_length);
        header.SectionHeader(id, content);
        Append(header);
        Append(content);
    }

    internal void WriteTo(Stream stream)
    {
        foreach (var piece in _pieces)
        {
            piece.WriteTo(stream);
            piece.Release();
        }
        _pieces.Clear();
    }
}
