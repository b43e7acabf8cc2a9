using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Gathers the bytes of a part of a bytecode file.</summary>
/// <param name="offset">Where in the file the part begins, as far as alignment asks.</param>
internal sealed class ByteEmitter(int offset = 0)
{
    /// <summary>Copying fewer bytes costs less than remembering where they are.</summary>
    private const int SmallestBlob = 4096;

    private byte[] _bytes = [];
    private int _used;

    /// <summary>Bytes that stay where they are, each with how many of the copied ones come before.</summary>
    private List<(int At, ReadOnlyMemory<byte> Bytes)>? _blobs;
    private int _blobLength;

    /// <summary>What the start of this part must be aligned by, for data inside to be aligned in the file.</summary>
    private ulong _alignment = 1;

    internal int Length => checked(_used + _blobLength);

    /// <summary>All bytes, of an emitter without a <see cref="Blob"/>.</summary>
    internal ReadOnlySpan<byte> Written => _blobs is null ? _bytes.AsSpan(0, _used) : throw new InvalidOperationException("the bytes are not in one place");

    internal void Clear()
    {
        _used = 0;
        _blobs = null;
        _blobLength = 0;
        _alignment = 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Byte(byte value)
    {
        if (_used == _bytes.Length) MakeRoom(1);
        _bytes[_used++] = value;
    }

    private void MakeRoom(int count)
    {
        int needed = checked(_used + count);
        // What was outgrown serves another emitter.
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(needed, 256), (int)Math.Min((long)_bytes.Length * 2, Array.MaxLength)));
        _bytes.AsSpan(0, _used).CopyTo(larger);
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    /// <summary>Changes a byte that has been written, of an emitter without a <see cref="Blob"/>.</summary>
    internal void Patch(int offset, byte value)
    {
        if (_blobs is not null) throw new InvalidOperationException("the bytes are not in one place");
        _bytes[offset] = value;
    }

    internal void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _used < bytes.Length) MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_used));
        _used += bytes.Length;
    }

    /// <summary>Bytes that do not change until all is written, and so need no copy.</summary>
    internal void Blob(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < SmallestBlob)
        {
            Bytes(bytes.Span);
            return;
        }
        (_blobs ??= []).Add((_used, bytes));
        _blobLength = checked(_blobLength + bytes.Length);
    }

    internal void WriteTo(Stream stream)
    {
        int done = 0;
        foreach (var (at, bytes) in _blobs ?? [])
        {
            stream.Write(_bytes.AsSpan(done, at - done));
            stream.Write(bytes.Span);
            done = at;
        }
        stream.Write(_bytes.AsSpan(done, _used - done));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void VarInt(ulong value)
    {
        if (value < 1 << 7 && _used < _bytes.Length) _bytes[_used++] = (byte)((value << 1) | 1);
        else VarIntOfSeveralBytes(value);
    }

    private void VarIntOfSeveralBytes(ulong value)
    {
        int bits = 64 - BitOperations.LeadingZeroCount(value | 1);
        int length = (bits + 6) / 7;
        if (length > 8)
        {
            Byte(0);
            if (_bytes.Length - _used < 8) MakeRoom(8);
            BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_used), value);
            _used += 8;
            return;
        }
        if (_bytes.Length - _used < 8) MakeRoom(8);
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_used), ((value << 1) | 1) << (length - 1));
        _used += length;
    }

    internal void VarIntWithFlag(ulong value, bool flag) => VarInt((value << 1) | (flag ? 1UL : 0UL));

    internal void SignedVarInt(long value) => VarInt(((ulong)value << 1) ^ (ulong)(value >> 63));

    internal void ZeroTerminated(string text)
    {
        Bytes(ByteText.Encode(text));
        Byte(0);
    }

    /// <summary>An integer of known width: a byte up to 8 bits, else a signed number for each 64 bits.</summary>
    internal void Integer(BigInteger value, int width)
    {
        var bits = value & ((BigInteger.One << width) - 1);
        if (width <= 64)
        {
            Integer((long)(ulong)bits, width);
            return;
        }
        int words = Math.Max(1, ((int)bits.GetBitLength() + 63) / 64);
        VarInt((ulong)words);
        for (int i = 0; i < words; i++) SignedVarInt((long)(ulong)((bits >> (64 * i)) & ulong.MaxValue));
    }

    /// <summary>The same of a width of at most 64 bits; those of <paramref name="value"/> above them do not count.</summary>
    internal void Integer(long value, int width)
    {
        if (width <= 8) Byte((byte)(value & ((1 << width) - 1)));
        else SignedVarInt(value << (64 - width) >> (64 - width));
    }

    internal void Align(ulong alignment)
    {
        if (alignment < 2) return;
        while ((ulong)(offset + Length) % alignment != 0) Byte(BytecodeFormat.Padding);
        _alignment = Math.Max(_alignment, alignment);
    }

    /// <summary>Gives the memory back; the emitter is empty then.</summary>
    internal void Release()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Clear();
    }

    /// <summary>A section with the given content, padded before it where the content has aligned data and would not stand right by itself.</summary>
    internal void Section(SectionId id, ByteEmitter content)
    {
        SectionHeader(id, content);
        Bytes(content.Written);
    }

    /// <summary>What stands before the content of a section.</summary>
    internal void SectionHeader(SectionId id, ByteEmitter content)
    {
        int idAt = Length;
        Byte((byte)id);
        VarInt((ulong)content.Length);
        if ((ulong)(offset + Length) % content._alignment == 0)
        {
            _alignment = Math.Max(_alignment, content._alignment);
        }
        else
        {
            VarInt(content._alignment);
            Align(content._alignment);
            Patch(idAt, (byte)((byte)id | 0x80));
        }
    }
}
