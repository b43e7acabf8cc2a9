using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OpenXla.Ir.Text;

/// <summary>UTF-8 text on its way to a stream, or kept in memory.</summary>
internal sealed class Utf8Output(Stream? stream) : IDisposable
{
    private const int ChunkSize = 1 << 18;

    private static ReadOnlySpan<byte> Spaces => "                                                                                "u8;

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

    /// <summary>As <see cref="Write(ReadOnlySpan{byte})"/>, for texts that are not known here and mostly have at most 32 bytes.</summary>
    internal void WriteShort(ReadOnlySpan<byte> text)
    {
        int length = text.Length;
        if (length > 32 || _buffer.Length - _length < 32)
        {
            Write(text);
            return;
        }
        ref byte from = ref MemoryMarshal.GetReference(text);
        ref byte to = ref Next;
        if (length >= 16)
        {
            var tail = Vector128.LoadUnsafe(ref from, (nuint)length - 16);
            Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);
            tail.StoreUnsafe(ref to, (nuint)length - 16);
        }
        else if (length >= 8)
        {
            ulong tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, length - 8));
            Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<ulong>(ref from));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 8), tail);
        }
        else if (length >= 4)
        {
            uint tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, length - 4));
            Unsafe.WriteUnaligned(ref to, Unsafe.ReadUnaligned<uint>(ref from));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 4), tail);
        }
        else
        {
            for (int i = 0; i < length; i++) Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
        }
        _length += length;
    }

    private ref byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _length);
    }

    internal void Write(string text) => Write(text.AsSpan());

    internal void Write(ReadOnlySpan<char> text)
    {
        if (_buffer.Length - _length < text.Length * 3) MakeRoom(text.Length * 3);
        if (!TryWriteAscii(text)) _length += System.Text.Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    /// <summary>Sixteen or eight characters at a time, the last of them together with some that are written already.</summary>
    private bool TryWriteAscii(ReadOnlySpan<char> text)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        nuint length = (nuint)text.Length;
        var all = Vector128<ushort>.Zero;
        if (length >= 16)
        {
            for (nuint i = 0; ; i = Math.Min(i + 16, length - 16))
            {
                var (low, high) = (Vector128.LoadUnsafe(ref from, i), Vector128.LoadUnsafe(ref from, i + 8));
                all |= low | high;
                Vector128.Narrow(low, high).StoreUnsafe(ref Next, i);
                if (i == length - 16) break;
            }
        }
        else if (length >= 8)
        {
            var (head, tail) = (Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, length - 8));
            all = head | tail;
            Unsafe.WriteUnaligned(ref Next, Vector128.Narrow(head, head).AsUInt64().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref Next, length - 8), Vector128.Narrow(tail, tail).AsUInt64().ToScalar());
        }
        else
        {
            uint any = 0;
            for (nuint i = 0; i < length; i++)
            {
                any |= Unsafe.Add(ref from, i);
                Unsafe.Add(ref Next, i) = (byte)Unsafe.Add(ref from, i);
            }
            if (any > 0x7F) return false;
        }
        if ((all & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero) return false;
        _length += (int)length;
        return true;
    }

    /// <summary>A string in quotes, escaped.</summary>
    internal void WriteQuoted(string text)
    {
        Write((byte)'"');
        if (text.AsSpan().ContainsAnyExcept(Unescaped)) WriteEscaped(text);
        else Write(text);
        Write((byte)'"');
    }

    private static readonly SearchValues<char> Unescaped = SearchValues.Create(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

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
        if ((ulong)value <= uint.MaxValue)
        {
            WriteDigits((uint)value);
            return;
        }
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>A sign and a number, such as <c>%7</c>.</summary>
    internal void Write(byte sign, uint number)
    {
        if (_buffer.Length - _length < 24) MakeRoom(24);
        Next = sign;
        _length++;
        WriteDigits(number);
    }

    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    private static ushort Pair(uint number) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(Pairs), number * 2));

    /// <summary>Decimal digits, for which there must be room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteDigits(uint number)
    {
        if (number >= 10)
        {
            _length += WriteDigits(ref Next, number);
            return;
        }
        Next = (byte)('0' + number);
        _length++;
    }

    /// <summary>Writes at least two digits; how many they are.</summary>
    private static int WriteDigits(ref byte to, uint number)
    {
        if (number < 100)
        {
            Unsafe.WriteUnaligned(ref to, Pair(number));
            return 2;
        }
        uint high = number / 100;
        int length = 1;
        if (high >= 10) length = WriteDigits(ref to, high);
        else to = (byte)('0' + high);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length), Pair(number - (high * 100)));
        return length + 2;
    }

    internal Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count) MakeRoom(count);
        return _buffer.AsSpan(_length);
    }

    internal void Advance(int count) => _length += count;

    internal void Indent(int count)
    {
        if (count <= Vector256<byte>.Count && _buffer.Length - _length >= Vector256<byte>.Count)
        {
            Vector256.Create((byte)' ').StoreUnsafe(ref Next);
            _length += count;
            return;
        }
        while (count > 0)
        {
            int part = Math.Min(count, Spaces.Length);
            Write(Spaces[..part]);
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
