using System.Numerics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>A list in pieces of memory, of which none but the first is ever copied: for lists of millions, and of few where there are many lists.</summary>
internal sealed class PieceList<T>
{
    private const int SmallestPiece = 16;

    /// <summary>A piece has as many items as fit 64 KB, which the garbage collector does not count among the large objects.</summary>
    private static int PieceBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.Log2((1u << 16) / (uint)Unsafe.SizeOf<T>());
    }

    private T[][] _pieces = [[]];

    /// <summary>The last piece, and how much of it is used.</summary>
    private T[] _last = [];
    private int _used;

    internal int Count { get; private set; }

    internal ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _pieces[index >> PieceBits][index & ((1 << PieceBits) - 1)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(T item)
    {
        if (_used == _last.Length) MakeRoom();
        Count++;
        _last[_used++] = item;
    }

    /// <summary>Forgets all items but so many.</summary>
    internal void Shrink(int count)
    {
        if (count == Count) return;
        int piece = Math.Max(0, count - 1) >> PieceBits;
        (Count, _last, _used) = (count, _pieces[piece], count - (piece << PieceBits));
        Array.Clear(_last, _used, _last.Length - _used);
        Array.Clear(_pieces, piece + 1, _pieces.Length - piece - 1);
    }

    private void MakeRoom()
    {
        if (Count < 1 << PieceBits)
        {
            Array.Resize(ref _pieces[0], Math.Max(SmallestPiece, Count * 2));
            _last = _pieces[0];
            return;
        }
        int piece = Count >> PieceBits;
        if (piece == _pieces.Length) Array.Resize(ref _pieces, piece * 2);
        _last = _pieces[piece] = new T[1 << PieceBits];
        MemoryAhead.NoteMade(_last);
        _used = 0;
    }
}
