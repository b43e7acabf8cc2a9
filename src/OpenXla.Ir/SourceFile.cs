using System.Buffers;
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

    /// <summary>How much of a mapped text is read at once: what fits the processor's caches.</summary>
    private const int ReadAtOnce = 1 << 18;

    private readonly FileMapping? _mapping;
    private readonly byte[]? _bytes;
    private LineTable? _lines;

    /// <summary>Long parts that are known to be within a line.</summary>
    private readonly List<(int Start, int End)> _withinLine = [];
    private int _linesBefore;
    private int _columnsBefore;

    private SourceFile(string name, byte[] padded, int length)
    {
        Name = name;
        _bytes = padded;
        Length = length;
        Memory = padded.AsMemory(0, length);
    }

    private SourceFile(string name, FileMapping mapping)
    {
        Name = name;
        _mapping = mapping;
        Length = mapping.Length;
        Memory = new MappedMemory(mapping).Memory;
    }

    public string Name { get; }
    public int Length { get; }
    internal int Base { get; set; }

    /// <summary>What knows the places that the bytes stand for; null of a text, whose bytes are places themselves.</summary>
    internal IPlaceReader? Places { get; private init; }

    /// <summary>The same bytes, as places that the reader knows.</summary>
    internal SourceFile WithPlaces(IPlaceReader places) => _mapping is null ? new(Name, _bytes!, Length) { Places = places } : new(Name, _mapping) { Places = places };

    /// <summary>The first byte; it stays there while this object lives.</summary>
    internal byte* Start => _mapping is null ? (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_bytes!, 0) : _mapping.Start;

    /// <summary>True where other parts of the file come before.</summary>
    internal bool IsLaterPart => _linesBefore > 0 || _columnsBefore > 0;
    public ReadOnlySpan<byte> Bytes => _mapping is null ? _bytes.AsSpan(0, Length) : new ReadOnlySpan<byte>(_mapping.Start, Length);

    /// <summary>The bytes as an object that others may keep.</summary>
    internal ReadOnlyMemory<byte> Memory { get; }

    /// <summary>True where the bytes stay in a file until they are looked at.</summary>
    internal bool IsMapped => _mapping is not null;

    /// <summary>Copies bytes that somebody looks at only now.</summary>
    /// <exception cref="IOException">The file has been made shorter.</exception>
    internal void Copy(int offset, Span<byte> bytes)
    {
        if (_mapping is null) Bytes.Slice(offset, bytes.Length).CopyTo(bytes);
        else _mapping.Copy(offset, bytes);
    }

    /// <summary>Says that nobody is going to look at what is before <paramref name="offset"/>, or seldom. It stays readable.</summary>
    internal void DoneBefore(int offset) => _mapping?.DropBefore(offset);

    /// <summary>As <see cref="DoneBefore"/>, of all that has been looked at until now.</summary>
    internal void Done() => _mapping?.Drop(0, Length);

    /// <summary>Says that no line ends in a long part of the text, which need not be looked at again then.</summary>
    internal void NoteWithinLine(int start, int length)
    {
        lock (_withinLine) _withinLine.Add((start, start + length));
    }

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
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        FileMapping? mapping = null;
        try
        {
            long length = LengthOf(handle);
            if (length > Array.MaxLength - Padding) throw new IOException($"'{path}' has {length} bytes; at most {Array.MaxLength - Padding} can be parsed");
            if (mayMap && length >= SmallestMapped) mapping = FileMapping.TryMap(handle, (int)length, Padding);
            if (mapping is not null) return new SourceFile(name, mapping);
            if (length > 0) return ReadAll(handle, (int)length, name);
            using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            return FromStream(stream, name);
        }
        finally
        {
            if (mapping is null) handle.Dispose();
        }
    }

    /// <summary>A file's bytes. Zero of a pipe, which has no length, as files say that the system makes up.</summary>
    private static long LengthOf(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            return 0;
        }
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
        var lines = _lines ??= FindLines();
        int index = lines.IndexOf(offset);
        return (index + 1 + _linesBefore, offset - lines[index] + 1 + (index == 0 ? _columnsBefore : 0));
    }

    /// <summary>The text of a line, without its end.</summary>
    public string Line(int line)
    {
        var lines = _lines ??= FindLines();
        line -= _linesBefore;
        if (line < 1 || line > lines.Count) return "";
        int start = lines[line - 1];
        int end = line < lines.Count ? lines[line] : Length;
        var text = Encoding.UTF8.GetString(Bytes[start..end]).TrimEnd('\n', '\r');
        return line == 1 && _columnsBefore > 0 ? new string(' ', _columnsBefore) + text : text;
    }

    internal int? OffsetOf(long line, long column)
    {
        var lines = _lines ??= FindLines();
        line -= _linesBefore;
        if (line < 1 || line > lines.Count) return null;
        if (line == 1) column -= _columnsBefore;
        return (int)Math.Clamp(lines[(int)line - 1] + column - 1, 0, Length);
    }

    private static byte[] Allocate(int length)
    {
        var padded = GC.AllocateUninitializedArray<byte>(length + Padding, pinned: true);
        padded.AsSpan(length).Clear();
        return padded;
    }

    private LineTable FindLines()
    {
        // Whoever asks for lines has mostly parsed the text; what is needed again comes back.
        Done();
        var lines = new LineTable(Length);
        int start = 0;
        lock (_withinLine)
        {
            _withinLine.Sort();
            foreach (var (from, to) in _withinLine)
            {
                FindLines(lines, start, from);
                start = Math.Max(start, to);
            }
        }
        FindLines(lines, start, Length);
        return lines;
    }

    /// <summary>A mapped text is read again: to look at it where it is takes longer, and what has been parsed would come back as a whole.</summary>
    private void FindLines(LineTable lines, int start, int end)
    {
        if (start >= end) return;
        if (_mapping is null)
        {
            lines.Add(Bytes[start..end], start);
            return;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(ReadAtOnce, end - start));
        while (start < end)
        {
            var part = buffer.AsSpan(0, Math.Min(buffer.Length, end - start));
            _mapping.Copy(start, part);
            lines.Add(part, start);
            start += part.Length;
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
