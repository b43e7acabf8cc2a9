using System.Buffers.Binary;
using System.Numerics;

namespace OpenXla.Ir;

/// <summary>Numbers for runs of bytes: equal ones have the same. All lie behind each other in pieces of memory, so that none needs an object.</summary>
internal sealed class ByteTable
{
    private const int SmallestPiece = 256;
    private const int LargestPiece = 1 << 16;

    /// <summary>Where in a piece some bytes are. A piece is no larger than 64 KB, unless it holds but one run.</summary>
    private readonly struct Run(int piece, int start, int length)
    {
        private const int StartBits = 16;
        private const int LengthBits = 31;

        private readonly ulong _packed = ((((ulong)piece << StartBits) | (uint)start) << LengthBits) | (uint)length;

        internal int Piece => (int)(_packed >> (StartBits + LengthBits));

        internal int Start => (ushort)(_packed >> LengthBits);

        internal int Length => (int)_packed & int.MaxValue;
    }

    private readonly PieceList<Run> _runs = new();
    private readonly HashIndex _index = new();

    /// <summary>All pieces, as far as they are used; of the last, <see cref="_used"/> tells.</summary>
    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private byte[] _last = [];
    private int _used;

    internal int Count => _runs.Count;

    internal ReadOnlySpan<byte> this[int number]
    {
        get
        {
            var run = _runs[number];
            return _pieces[run.Piece].Span.Slice(run.Start, run.Length);
        }
    }

    /// <summary>All runs behind each other, in the order of their numbers.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> Pieces
    {
        get
        {
            if (_pieces.Count > 0) _pieces[^1] = _last.AsMemory(0, _used);
            return _pieces;
        }
    }

    /// <summary>The number of these bytes; a new one, which is the former <see cref="Count"/>, where they are new.</summary>
    internal int NumberOf(ReadOnlySpan<byte> bytes)
    {
        int hash = HashOf(bytes);
        if (Find(bytes, hash) is >= 0 and var known) return known;
        _index.Add(hash, Count);
        if (_pieces.Count == 0 || _last.Length - _used < bytes.Length) MakeRoom(bytes.Length);
        bytes.CopyTo(_last.AsSpan(_used));
        _runs.Add(new Run(_pieces.Count - 1, _used, bytes.Length));
        _used += bytes.Length;
        return Count - 1;
    }

    /// <summary>The number of these bytes; -1 where they have none.</summary>
    internal int Find(ReadOnlySpan<byte> bytes) => Find(bytes, HashOf(bytes));

    private int Find(ReadOnlySpan<byte> bytes, int hash)
    {
        int slot = _index.First(hash);
        while (_index.Next(hash, ref slot) is >= 0 and var known)
            if (this[known].SequenceEqual(bytes)) return known;
        return -1;
    }

    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length * Prime;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong rest = 0;
        foreach (byte b in bytes) rest = (rest << 8) | b;
        hash = Mix(hash, rest);
        return (int)(hash >> 32);

        static ulong Mix(ulong hash, ulong word) => BitOperations.RotateLeft(hash ^ word, 29) * Prime;
    }

    private void MakeRoom(int length)
    {
        if (_pieces.Count > 0) _pieces[^1] = _last.AsMemory(0, _used);
        _last = new byte[Math.Max(length, Math.Clamp(_last.Length * 2L, SmallestPiece, LargestPiece))];
        _pieces.Add(_last);
        MemoryAhead.NoteMade(_last);
        _used = 0;
    }
}
