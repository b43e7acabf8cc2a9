using System.Text;

namespace OpenXla.Ir;

/// <summary>The bytes of a parsed text, zero-padded and pinned, with its lines found on demand.</summary>
public sealed class SourceFile
{
    /// <summary>Readable bytes after the end, all zero, so that scanners may look ahead without a check.</summary>
    internal const int Padding = 64;

    private readonly byte[] _bytes;
    private int[]? _lineStarts;
    private int _linesBefore;
    private int _columnsBefore;

    private SourceFile(string name, byte[] padded, int length)
    {
        Name = name;
        _bytes = padded;
        Length = length;
    }

    public string Name { get; }
    public int Length { get; }
    internal int Base { get; set; }
    internal byte[] Padded => _bytes;

    /// <summary>True where other parts of the file come before.</summary>
    internal bool IsLaterPart => _linesBefore > 0 || _columnsBefore > 0;
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);
    internal ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public static SourceFile FromText(string text, string name = "<text>") => FromBytes(Encoding.UTF8.GetBytes(text), name);

    public static SourceFile FromBytes(ReadOnlySpan<byte> bytes, string name)
    {
        var padded = Allocate(bytes.Length);
        bytes.CopyTo(padded);
        return new SourceFile(name, padded, bytes.Length);
    }

    /// <summary>Reads a file, which diagnostics call <paramref name="name"/>; <c>-</c> is the standard input.</summary>
    /// <exception cref="IOException">The file can't be read, or is larger than 2 GB.</exception>
    public static SourceFile Read(string path, string? name = null)
    {
        if (path == "-") return FromStream(Console.OpenStandardInput(), "<stdin>");
        name ??= path;
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        long length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength - Padding) throw new IOException($"'{path}' has {length} bytes; at most {Array.MaxLength - Padding} can be parsed");
        if (length == 0) return FromStream(new FileStream(handle, FileAccess.Read), name);
        var padded = Allocate((int)length);
        int read = 0;
        while (read < length)
        {
            int count = RandomAccess.Read(handle, padded.AsSpan(read, (int)length - read), read);
            if (count == 0) break;
            read += count;
        }
        return new SourceFile(name, padded, read);
    }

    /// <summary>Reads a stream to its end.</summary>
    public static SourceFile FromStream(Stream stream, string name)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return FromBytes(memory.GetBuffer().AsSpan(0, (int)memory.Length), name);
    }

    /// <summary>A part as a file of its own, whose lines and columns are counted in the whole file.</summary>
    public SourceFile Slice(int start, int length)
    {
        var slice = FromBytes(Bytes.Slice(start, length), Name);
        var (line, column) = LineAndColumn(start);
        slice._linesBefore = line - 1;
        slice._columnsBefore = column - 1;
        return slice;
    }

    /// <summary>Line and column of a byte, both from 1; the column counts bytes, as upstream's does.</summary>
    public (int Line, int Column) LineAndColumn(int offset)
    {
        var starts = _lineStarts ??= FindLines();
        int index = Array.BinarySearch(starts, offset);
        if (index < 0) index = ~index - 1;
        return (index + 1 + _linesBefore, offset - starts[index] + 1 + (index == 0 ? _columnsBefore : 0));
    }

    /// <summary>The text of a line, without its end.</summary>
    public string Line(int line)
    {
        var starts = _lineStarts ??= FindLines();
        line -= _linesBefore;
        if (line < 1 || line > starts.Length) return "";
        int start = starts[line - 1];
        int end = line < starts.Length ? starts[line] : Length;
        var text = Encoding.UTF8.GetString(Bytes[start..end]).TrimEnd('\n', '\r');
        return line == 1 && _columnsBefore > 0 ? new string(' ', _columnsBefore) + text : text;
    }

    internal int? OffsetOf(int line, int column)
    {
        var starts = _lineStarts ??= FindLines();
        line -= _linesBefore;
        if (line < 1 || line > starts.Length) return null;
        if (line == 1) column -= _columnsBefore;
        return Math.Clamp(starts[line - 1] + column - 1, 0, Length);
    }

    private static byte[] Allocate(int length)
    {
        var padded = GC.AllocateUninitializedArray<byte>(length + Padding, pinned: true);
        padded.AsSpan(length).Clear();
        return padded;
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        var bytes = Bytes;
        for (int i = 0; ;)
        {
            int next = bytes[i..].IndexOf((byte)'\n');
            if (next < 0) break;
            i += next + 1;
            starts.Add(i);
        }
        return [.. starts];
    }
}
