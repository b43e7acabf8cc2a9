using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace OpenXla.Ir;

/// <summary>The bytes of a parsed text, zero-padded and at one address, with its lines found on demand.</summary>
public sealed unsafe class SourceFile
{
    /// <summary>Readable bytes after the end, all zero, so that scanners may look ahead without a check.</summary>
    internal const int Padding = 64;

    /// <summary>A smaller file is read faster than mapped.</summary>
    private const int SmallestMapped = 1 << 20;

    private const int LinesBack = 16;

    /// <summary>How much of a text is looked at before it is let go.</summary>
    private const int LinesAtOnce = 1 << 22;

    private readonly FileMapping? _mapping;
    private byte[]? _bytes;
    private int[]? _lineStarts;
    private int _linesBefore;

    /// <summary>The index of the line that was asked for last; threads may overwrite it.</summary>
    private int _lastLine;
    private int _columnsBefore;

    private SourceFile(string name, byte[] padded, int length)
    {
        Name = name;
        _bytes = padded;
        Length = length;
    }

    private SourceFile(string name, FileMapping mapping)
    {
        Name = name;
        _mapping = mapping;
        Length = mapping.Length;
    }

    public string Name { get; }
    public int Length { get; }
    internal int Base { get; set; }

    /// <summary>The first byte; it stays there while this object lives.</summary>
    internal byte* Start => _mapping is null ? (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes!, 0) : _mapping.Start;

    /// <summary>True where other parts of the file come before.</summary>
    internal bool IsLaterPart => _linesBefore > 0 || _columnsBefore > 0;
    public ReadOnlySpan<byte> Bytes => _mapping is null ? _bytes.AsSpan(0, Length) : new ReadOnlySpan<byte>(_mapping.Start, Length);

    /// <summary>The bytes as an object that others may keep; of a mapped file, a copy.</summary>
    internal ReadOnlyMemory<byte> Memory => (_bytes ??= Bytes.ToArray()).AsMemory(0, Length);

    /// <summary>Says that nobody is going to look at what is before <paramref name="offset"/>, or seldom. It stays readable.</summary>
    internal void DoneBefore(int offset) => _mapping?.DropBefore(offset);

    public static SourceFile FromText(string text, string name = "<text>") => FromBytes(Encoding.UTF8.GetBytes(text), name);

    public static SourceFile FromBytes(ReadOnlySpan<byte> bytes, string name)
    {
        var padded = Allocate(bytes.Length);
        bytes.CopyTo(padded);
        return new SourceFile(name, padded, bytes.Length);
    }

    /// <summary>Reads a file, which diagnostics call <paramref name="name"/>; <c>-</c> is the standard input.</summary>
    /// <exception cref="IOException">The file can't be read, or is larger than 2 GB.</exception>
    public static SourceFile Read(string path, string? name = null) => Open(path, name, mayMap: false);

    /// <summary>
    /// As <see cref="Read"/>, but where the system can do it the bytes stay in the file and are read when they are looked at, so that a large text
    /// takes no memory of its own. Until the process ends the file must not be made shorter.
    /// </summary>
    /// <exception cref="IOException">The file can't be read, or is larger than 2 GB.</exception>
    public static SourceFile Map(string path, string? name = null) => Open(path, name, mayMap: true);

    private static SourceFile Open(string path, string? name, bool mayMap)
    {
        if (path == "-") return FromStream(Console.OpenStandardInput(), "<stdin>");
        name ??= path;
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        // A pipe has no length, and files that the system makes up say that it is zero.
        if (!stream.CanSeek) return FromStream(stream, name);
        long length = RandomAccess.GetLength(handle);
        if (length > Array.MaxLength - Padding) throw new IOException($"'{path}' has {length} bytes; at most {Array.MaxLength - Padding} can be parsed");
        if (length == 0) return FromStream(stream, name);
        if (mayMap && length >= SmallestMapped && !IsBytecode(handle) && FileMapping.TryMap(handle, (int)length, Padding) is { } mapping) return new SourceFile(name, mapping);
        return ReadAll(handle, (int)length, name);
    }

    /// <summary>Bytecode is not read from its begin to its end, and parts of it are kept.</summary>
    private static bool IsBytecode(SafeFileHandle handle)
    {
        Span<byte> begin = stackalloc byte[4];
        return RandomAccess.Read(handle, begin, 0) == begin.Length && Bytecode.BytecodeFormat.IsBytecode(begin);
    }

    private static SourceFile ReadAll(SafeFileHandle handle, int length, string name)
    {
        var padded = Allocate(length);
        int read = 0;
        while (read < length)
        {
            int count = RandomAccess.Read(handle, padded.AsSpan(read, length - read), read);
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
        int index = _lastLine;
        // Most ask line after line.
        if (index + 2 >= starts.Length || starts[index] > offset || starts[index + 2] <= offset)
        {
            // Or go a few lines back, or to another place.
            int near = index - LinesBack;
            bool isNear = near >= 0 && starts[near] <= offset && starts[index] > offset;
            index = isNear ? Array.BinarySearch(starts, near, LinesBack, offset) : Array.BinarySearch(starts, offset);
            if (index < 0) index = ~index - 1;
        }
        else if (starts[index + 1] <= offset)
        {
            index++;
        }
        _lastLine = index;
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

    internal int? OffsetOf(long line, long column)
    {
        var starts = _lineStarts ??= FindLines();
        line -= _linesBefore;
        if (line < 1 || line > starts.Length) return null;
        if (line == 1) column -= _columnsBefore;
        return (int)Math.Clamp(starts[line - 1] + column - 1, 0, Length);
    }

    private static byte[] Allocate(int length)
    {
        var padded = GC.AllocateUninitializedArray<byte>(length + Padding, pinned: true);
        padded.AsSpan(length).Clear();
        return padded;
    }

    private int[] FindLines()
    {
        int count = 1;
        for (long start = 0; start < Length; start += LinesAtOnce) count += PartFrom((int)start).Count((byte)'\n');
        var starts = new int[count];
        int line = 1;
        for (long start = 0; start < Length; start += LinesAtOnce)
        {
            var part = PartFrom((int)start);
            for (int i = 0; part[i..].IndexOf((byte)'\n') is >= 0 and var next;)
            {
                i += next + 1;
                starts[line++] = (int)start + i;
            }
        }
        return starts;
    }

    /// <summary>What is looked at next. What is before it is let go: a text that has been parsed must not come back as a whole.</summary>
    private ReadOnlySpan<byte> PartFrom(int start)
    {
        if (start > 0) _mapping?.Drop(start - LinesAtOnce, start);
        return Bytes.Slice(start, Math.Min(LinesAtOnce, Length - start));
    }
}
