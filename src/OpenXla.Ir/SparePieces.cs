namespace OpenXla.Ir;

/// <summary>Pieces of memory of one size, so that what one table has done with, another fills: fresh memory costs more than what is in it already.</summary>
internal sealed class SparePieces
{
    /// <summary>The bytes of a piece, which the garbage collector does not count among the large objects.</summary>
    internal const int Size = 1 << 16;

    private readonly Stack<byte[]> _pieces = new();

    /// <summary>A piece, with whatever is in it.</summary>
    internal byte[] Take()
    {
        if (_pieces.TryPop(out var spare)) return spare;
        var piece = new byte[Size];
        MemoryAhead.NoteMade(piece);
        return piece;
    }

    /// <summary>Takes back a piece that nobody looks at any more.</summary>
    internal void Give(byte[] piece) => _pieces.Push(piece);
}
