using System.Buffers.Binary;
using System.Numerics;

namespace OpenXla.Ir;

/// <summary>Numbers for runs of bytes: equal ones have the same. All lie behind each other in pieces of memory, so that none needs an object.</summary>
internal sealed class ByteTable
{
    private const int SmallestPiece = 256;
    private const int LargestPiece = 1 << 16;

    private readonly struct Run(byte[] piece, int start, int length)
    {
        internal ReadOnlySpan<byte> Bytes => piece.AsSpan(start, length);
    }

    private readonly PieceList<Run> _runs = new();
    private readonly HashIndex _index = new();

    /// <summary>The pieces before the last, as far as they are used.</summary>
    private readonly List<ReadOnlyMemory<byte>> _full = [];
    private byte[] _last = [];
    private int _used;

    internal int Count => _runs.Count;

    internal ReadOnlySpan<byte> this[int number] => _runs[number].Bytes;

    /// <summary>All runs behind each other, in the order of their numbers.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> Pieces => _full.Append(_last.AsMemory(0, _used));

    /// <summary>The number of these bytes; a new one, which is the former <see cref="Count"/>, where they are new.</summary>
    internal int NumberOf(ReadOnlySpan<byte> bytes)
    {
        int hash = HashOf(bytes);
        int slot = _index.First(hash);
        while (_index.Next(hash, ref slot) is >= 0 and var known)
            if (this[known].SequenceEqual(bytes)) return known;
        _index.Add(hash, Count);
        if (_last.Length - _used < bytes.Length) MakeRoom(bytes.Length);
        bytes.CopyTo(_last.AsSpan(_used));
        _runs.Add(new Run(_last, _used, bytes.Length));
        _used += bytes.Length;
        return Count - 1;
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
        if (_used > 0) _full.Add(_last.AsMemory(0, _used));
        _last = new byte[Math.Max(length, Math.Clamp(_last.Length * 2L, SmallestPiece, LargestPiece))];
        _used = 0;
    }
}
