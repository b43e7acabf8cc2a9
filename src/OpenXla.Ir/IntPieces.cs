using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenXla.Ir;

/// <summary>So many numbers, in pieces of memory that other tables can use when these are done with.</summary>
/// <param name="count">How many.</param>
/// <param name="spare">Where the memory comes from, with whatever is in it; where null, it is new and all numbers are 0.</param>
internal sealed class IntPieces(int count, SparePieces? spare = null)
{
    /// <summary>As many numbers as fill one of the <see cref="SparePieces"/>.</summary>
    private const int PieceBits = 14;

    private readonly byte[]?[] _pieces = new byte[]?[(count + (1 << PieceBits) - 1) >> PieceBits];

    internal int Count => count;

    internal ref int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var piece = _pieces[index >> PieceBits] ?? NewPiece(index >> PieceBits);
            return ref MemoryMarshal.Cast<byte, int>(piece.AsSpan())[index & ((1 << PieceBits) - 1)];
        }
    }

    private byte[] NewPiece(int number)
    {
        int length = Math.Min(SparePieces.Size, sizeof(int) * (count - (number << PieceBits)));
        if (spare is not null && length == SparePieces.Size) return _pieces[number] = spare.Take();
        var piece = new byte[length];
        MemoryAhead.NoteMade(piece);
        return _pieces[number] = piece;
    }

    /// <summary>Gives the memory away.</summary>
    internal void Release(SparePieces to)
    {
        for (int i = 0; i < _pieces.Length; i++) Release(i, to);
    }

    /// <summary>Gives the memory away that ends with a number, where a piece does; nobody may ask for those in it any more.</summary>
    internal void ReleaseBehind(int index, SparePieces to)
    {
        if ((index + 1) % (1 << PieceBits) == 0) Release(index >> PieceBits, to);
    }

    private void Release(int piece, SparePieces to)
    {
        if (_pieces[piece] is { Length: SparePieces.Size } full) to.Give(full);
        _pieces[piece] = null;
    }
}
