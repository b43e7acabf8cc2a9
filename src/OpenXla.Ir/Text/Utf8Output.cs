using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Text;

/// <summary>UTF-8 text on its way to a stream, or kept in memory.</summary>
internal sealed class Utf8Output(Stream? stream) : IDisposable
{
    private const int ChunkSize = 1 << 18;
    private static readonly byte[] Spaces = Enumerable.Repeat((byte)' ', 512).ToArray();

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(stream is null ? 1024 : ChunkSize);
    private int _length;
    private long _flushed;

    /// <summary>Drops all that is written: a dry run that only looks at what would be printed.</summary>
    internal bool Discard { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        if (_buffer.Length - _length < bytes.Length) MakeRoom(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(byte value)
    {
        if (_length == _buffer.Length) MakeRoom(1);
        _buffer[_length++] = value;
    }

    internal void Write(string text) => Write(text.AsSpan());

    internal void Write(ReadOnlySpan<char> text)
    {
        if (_buffer.Length - _length < text.Length * 3) MakeRoom(text.Length * 3);
        _length += System.Text.Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    /// <summary>A string in quotes, escaped.</summary>
    internal void WriteQuoted(string text)
    {
        Write((byte)'"');
        if (text.AsSpan().ContainsAnyExcept(Unescaped)) WriteEscaped(text);
        else Write(text);
        Write((byte)'"');
    }

    private static readonly SearchValues<char> Unescaped = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private void WriteEscaped(string text)
    {
        foreach (byte c in ByteText.Encode(text))
        {
            if (c == '\\') Write("\\\\"u8);
            else if (c is >= (byte)' ' and <= (byte)'~' and not (byte)'"') Write(c);
            else
            {
                Write((byte)'\\');
                Write((byte)"0123456789ABCDEF"[c >> 4]);
                Write((byte)"0123456789ABCDEF"[c & 15]);
            }
        }
    }

    internal void Write(long value)
    {
        if (_buffer.Length - _length < 24) MakeRoom(24);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out int written);
        _length += written;
    }

    internal Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count) MakeRoom(count);
        return _buffer.AsSpan(_length);
    }

    internal void Advance(int count) => _length += count;

    internal void Indent(int count)
    {
        while (count > 0)
        {
            int part = Math.Min(count, Spaces.Length);
            Write(Spaces.AsSpan(0, part));
            count -= part;
        }
    }

    internal int Length => _length;

    /// <summary>How much has been written, with what has left the buffer.</summary>
    internal long Total => _flushed + _length;

    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    internal void Truncate(int length) => _length = length;

    internal void Flush()
    {
        if (stream is null) return;
        stream.Write(_buffer, 0, _length);
        _flushed += _length;
        _length = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int count)
    {
        if (Discard) _length = 0;
        else Flush();
        if (_buffer.Length - _length >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent((int)BitOperations.RoundUpToPowerOf2((uint)(_length + count)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }
}
