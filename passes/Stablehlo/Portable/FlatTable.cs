using System.Buffers.Binary;
using System.Text;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>A table of a FlatBuffers file: fields by number, each of which may be absent. Offsets that lead out of the file are an error.</summary>
/// <remarks>FlatBuffers' own description of the format: flatbuffers.dev, "FlatBuffer Internals".</remarks>
internal readonly ref struct FlatTable
{
    private readonly ReadOnlySpan<byte> _file;
    private readonly int _start;
    private readonly int _fields;
    private readonly int _fieldBytes;

    /// <summary>The table that a file begins with.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public FlatTable(ReadOnlySpan<byte> file)
    {
        _file = file;
        _start = Follow(0);
        _fields = checked(_start - (int)Number32(_start));
        _fieldBytes = Number16(_fields);
        if (_fieldBytes < 4) throw Wrong();
    }

    /// <summary>A number of 16 bits; 0 where the field is absent.</summary>
    public int UInt16(int field) => Place(field) is { } at ? Number16(at) : 0;

    /// <summary>A text; "" where the field is absent.</summary>
    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field));

    /// <summary>The bytes of a vector of them; none where the field is absent.</summary>
    public ReadOnlySpan<byte> Bytes(int field)
    {
        if (Place(field) is not { } at) return default;
        var (start, count) = Vector(at, size: 1);
        return _file.Slice(start, count);
    }

    /// <summary>How many elements a vector has; 0 where the field is absent.</summary>
    public int Count(int field, int size) => Place(field) is { } at ? Vector(at, size).Count : 0;

    /// <summary>A vector of numbers of 16 bits; empty where the field is absent.</summary>
    public int[] UInt16s(int field)
    {
        if (Place(field) is not { } at) return [];
        var (start, count) = Vector(at, size: 2);
        var numbers = new int[count];
        for (int i = 0; i < count; i++) numbers[i] = Number16(start + (2 * i));
        return numbers;
    }

    /// <summary>A vector of texts; empty where the field is absent.</summary>
    public string[] Texts(int field)
    {
        if (Place(field) is not { } at) return [];
        var (start, count) = Vector(at, size: 4);
        var texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            var (text, length) = Vector(start + (4 * i), size: 1);
            texts[i] = Encoding.UTF8.GetString(_file.Slice(text, length));
        }
        return texts;
    }

    private static InvalidDataException Wrong() => new("the file ends, or leads out of itself, where a table should be");

    /// <summary>Where a field is; null where it is absent.</summary>
    private int? Place(int field)
    {
        int entry = 4 + (2 * field);
        if (entry + 2 > _fieldBytes || Number16(_fields + entry) is not (> 0 and var offset)) return null;
        return _start + offset;
    }

    private (int Start, int Count) Vector(int at, int size)
    {
        int start = Follow(at);
        uint count = Number32(start);
        if ((ulong)start + 4 + ((ulong)count * (uint)size) > (ulong)_file.Length) throw Wrong();
        return (start + 4, (int)count);
    }

    private int Follow(int at)
    {
        ulong target = (ulong)at + Number32(at);
        return target < (ulong)_file.Length ? (int)target : throw Wrong();
    }

    private int Number16(int at) => at >= 0 && at <= _file.Length - 2 ? BinaryPrimitives.ReadUInt16LittleEndian(_file[at..]) : throw Wrong();

    private uint Number32(int at) => at >= 0 && at <= _file.Length - 4 ? BinaryPrimitives.ReadUInt32LittleEndian(_file[at..]) : throw Wrong();
}
