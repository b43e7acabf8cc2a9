using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenXla.Ir;

/// <summary>
/// Finds numbers by hashes; what has the number, the owner compares. The hashes stand beside the numbers, so that looking for what is new touches
/// nothing else. A large index lies in pieces of memory, so that growing leaves nothing behind: each piece that has been emptied serves again.
/// </summary>
internal sealed class HashIndex
{
    private struct Slot
    {
        internal int Hash;

        /// <summary>The number + 1; 0 where the slot is free.</summary>
        internal int Number;
    }

    private const int SlotSize = 2 * sizeof(int);
    private const int FewBits = 5;

    /// <summary>As many slots as fill one of the <see cref="SparePieces"/>.</summary>
    private const int PieceBits = 13;

    /// <summary>The slots, as bytes so that the memory can serve others.</summary>
    private byte[]?[] _pieces = [new byte[SlotSize << FewBits]];
    private int _bits = FewBits;
    private int _count;
    private readonly Stack<byte[]> _emptied = new();

    /// <summary>Where to look first for what has the hash.</summary>
    internal int First(int hash) => (int)((uint)hash * 0x9E3779B1u >> (32 - _bits));

    /// <summary>The next number of the hash from a slot on, which is moved behind it; -1 where there is none.</summary>
    internal int Next(int hash, ref int slot)
    {
        while (true)
        {
            var found = SlotOf(_pieces[slot >> PieceBits]!, slot & ((1 << PieceBits) - 1));
            if (found.Number == 0) return -1;
            slot = After(slot);
            if (found.Hash == hash) return found.Number - 1;
        }
    }

    private int After(int slot) => (slot + 1) & ((1 << _bits) - 1);

    internal void Add(int hash, int number)
    {
        if (++_count * 3L > 2L << _bits) Grow();
        Insert(hash, number + 1);
    }

    private void Insert(int hash, int number)
    {
        for (int slot = First(hash); ; slot = After(slot))
        {
            ref var free = ref SlotOf(Piece(slot >> PieceBits), slot & ((1 << PieceBits) - 1));
            if (free.Number != 0) continue;
            free = new Slot { Hash = hash, Number = number };
            return;
        }
    }

    private byte[] Piece(int index) => _pieces[index] ??= _emptied.TryPop(out var emptied) ? emptied : NewPiece();

    private byte[] NewPiece()
    {
        var piece = new byte[SlotSize << Math.Min(_bits, PieceBits)];
        MemoryAhead.NoteMade(piece);
        return piece;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Slot SlotOf(byte[] piece, int index) => ref Slots(piece)[index];

    private static Span<Slot> Slots(byte[] piece) => MemoryMarshal.Cast<byte, Slot>(piece.AsSpan());

    /// <summary>Gives the memory away; nothing can be found or added any more.</summary>
    internal void Release(SparePieces spare)
    {
        foreach (var piece in _pieces)
            if (piece is { Length: SparePieces.Size }) spare.Give(piece);
        _pieces = [];
    }

    /// <summary>The order stays nearly the same, so that memory is passed through once.</summary>
    private void Grow()
    {
        var old = _pieces;
        _bits++;
        _pieces = new byte[]?[_bits > PieceBits ? 1 << (_bits - PieceBits) : 1];
        foreach (var piece in old)
        {
            foreach (var slot in Slots(piece!))
                if (slot.Number != 0) Insert(slot.Hash, slot.Number);
            if (piece!.Length < SparePieces.Size) continue;
            Array.Clear(piece);
            _emptied.Push(piece);
        }
        for (int i = 0; i < _pieces.Length; i++) Piece(i);
        _emptied.Clear();
    }
}
