using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Gathers the bytes of a part of a bytecode file.</summary>
/// <param name="spare">Where large pieces come from and go to, where there are going to be many.</param>
/// <param name="offset">Where in the file the part begins, as far as alignment asks.</param>
internal sealed class ByteEmitter(SparePieces? spare = null, long offset = 0)
{
    /// <summary>Copying fewer bytes costs less than remembering where they are.</summary>
    private const int SmallestBlob = 4096;

    private const int SmallestPiece = 256;
    private const int LargestPiece = SparePieces.Size;

    /// <summary>The piece that is being filled is what is used of this memory from <see cref="_start"/> on.</summary>
    private byte[] _bytes = [];
    private int _start;
    private int _used;

    /// <summary>The pieces before it, and bytes of others that stay where they are.</summary>
    private readonly List<ReadOnlyMemory<byte>> _done = [];
    private int _doneLength;

    /// <summary>The memory of the pieces before.</summary>
    private readonly List<byte[]> _full = [];

    /// <summary>What the start of this part must be aligned by, for data inside to be aligned in the file.</summary>
    private ulong _alignment = 1;

    internal int Length => checked(_doneLength + _used - _start);

    /// <summary>All bytes in one place: without a copy, where they are few.</summary>
    internal ReadOnlySpan<byte> Written
    {
        get
        {
            if (_done.Count == 0) return _bytes.AsSpan(0, _used);
            var all = new byte[Length];
            int length = 0;
            foreach (var piece in _done)
            {
                piece.CopyTo(all.AsMemory(length));
                length += piece.Length;
            }
            Last.CopyTo(all.AsSpan(length));
            return all;
        }
    }

    private ReadOnlySpan<byte> Last => _bytes.AsSpan(_start, _used - _start);

    internal void Clear()
    {
        // What is no longer needed serves another emitter.
        foreach (var memory in _full) GiveBack(memory);
        _full.Clear();
        _done.Clear();
        (_start, _used, _doneLength) = (0, 0, 0);
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
        var old = _bytes;
        int larger = Math.Clamp(old.Length * 2, SmallestPiece, LargestPiece);
        if (_done.Count > 0 || (_used > 0 && needed > LargestPiece))
        {
            FinishPiece();
            if (old.Length > 0) _full.Add(old);
            _bytes = NewPiece(Math.Max(count, larger));
            (_start, _used) = (0, 0);
            return;
        }
        _bytes = NewPiece(Math.Max(needed, larger));
        old.AsSpan(0, _used).CopyTo(_bytes);
        if (old.Length > 0) GiveBack(old);
    }

    private byte[] NewPiece(int length)
    {
        if (length == SparePieces.Size && spare is not null) return spare.Take();
        var piece = ArrayPool<byte>.Shared.Rent(length);
        MemoryAhead.NoteFilled<byte>(piece);
        return piece;
    }

    private void GiveBack(byte[] piece)
    {
        if (piece.Length == SparePieces.Size && spare is not null) spare.Give(piece);
        else ArrayPool<byte>.Shared.Return(piece);
    }

    private void FinishPiece()
    {
        if (_used == _start) return;
        _done.Add(_bytes.AsMemory(_start, _used - _start));
        _doneLength = Length;
        _start = _used;
    }

    /// <summary>Changes a byte that has been written by itself.</summary>
    internal void Patch(int offset, byte value)
    {
        int before = _doneLength;
        if (offset >= before)
        {
            _bytes[_start + offset - before] = value;
            return;
        }
        int piece = _done.Count;
        do before -= _done[--piece].Length;
        while (offset < before);
        MemoryMarshal.AsMemory(_done[piece]).Span[offset - before] = value;
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
        FinishPiece();
        _done.Add(bytes);
        _doneLength = checked(_doneLength + bytes.Length);
    }

    internal void WriteTo(Stream stream)
    {
        foreach (var piece in _done) HexMemory.Visit(piece, stream, static (bytes, stream) => stream.Write(bytes));
        stream.Write(Last);
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
        Clear();
        if (_bytes.Length > 0) GiveBack(_bytes);
        _bytes = [];
    }

    /// <summary>
    /// A section with the given content, padded before it where the content has aligned data and would not stand right by itself. Afterwards
    /// <paramref name="content"/> is empty.
    /// </summary>
    internal void Section(SectionId id, ByteEmitter content)
    {
        SectionHeader(id, content);
        if (content._done.Count > 0)
        {
            TakeOver(content);
            return;
        }
        Bytes(content.Last);
        content.Clear();
    }

    /// <summary>Appends what another has gathered in several pieces by taking these, with the memory that they are in.</summary>
    private void TakeOver(ByteEmitter other)
    {
        FinishPiece();
        other.FinishPiece();
        _done.AddRange(other._done);
        _doneLength = checked(_doneLength + other._doneLength);
        _full.AddRange(other._full);
        if (other._bytes.Length > 0) _full.Add(other._bytes);
        other._full.Clear();
        other._bytes = [];
        other.Clear();
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
