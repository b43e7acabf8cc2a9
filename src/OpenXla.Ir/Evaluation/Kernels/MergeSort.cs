namespace OpenXla.Ir.Evaluation;

/// <summary>Sorts rows of places by a predicate that answers for many pairs at a time.</summary>
/// <remarks>
/// Runs are merged bottom up, all rows together. A merge is cut into pieces, whose starts in both runs are found by bisection, so that each
/// call of the predicate has many pairs even where two runs are left. The order of equal elements is kept. A predicate that is no order, as
/// one that meets NaN, still gives a permutation.
/// </remarks>
/// <param name="length">Elements per row.</param>
/// <param name="count">Elements of all rows.</param>
/// <param name="isBefore">Whether the element at the first place of each pair must come before the one at the second.</param>
internal sealed class MergeSort(int length, int count, Func<int[], int[], int, Tensor> isBefore)
{
    /// <summary>How many pairs a call of the predicate should have, where there are as many.</summary>
    private const int Pieces = 1024;

    private int[] _order = Identity(count);
    private int[] _merged = new int[count];

    /// <summary>The places in order, row after row.</summary>
    public int[] Run()
    {
        for (long width = 1; width < length; width *= 2)
        {
            Merge((int)width, Math.Max(1, count / Pieces));
            if (!IsPermutation()) Merge((int)width, int.MaxValue);
            (_order, _merged) = (_merged, _order);
        }
        return _order;
    }

    private static int[] Identity(int count)
    {
        var order = new int[count];
        for (int i = 0; i < count; i++) order[i] = i;
        return order;
    }

    private bool IsPermutation()
    {
        var seen = new bool[count];
        foreach (int place in _merged)
        {
            if (seen[place]) return false;
            seen[place] = true;
        }
        return true;
    }

    /// <summary>Merges each pair of neighbouring runs; a piece is that many elements of the result.</summary>
    private void Merge(int width, int pieceLength)
    {
        var pieces = Cut(width, pieceLength);
        FindStarts(pieces);
        var (second, first, which) = (new int[pieces.Count], new int[pieces.Count], new int[pieces.Count]);
        for (bool hasMore = true; hasMore;)
        {
            int pairs = 0;
            hasMore = false;
            for (int p = 0; p < pieces.Count; p++)
            {
                var piece = pieces[p];
                // What one run alone has left needs no comparison.
                while (piece.Written < piece.End && (piece.Left == piece.LeftEnd || piece.Right == piece.RightEnd)) Take(piece, piece.Left == piece.LeftEnd);
                if (piece.Written == piece.End) continue;
                (second[pairs], first[pairs], which[pairs]) = (_order[piece.Right], _order[piece.Left], p);
                pairs++;
            }
            if (pairs == 0) break;
            var answers = isBefore(second, first, pairs).Bytes;
            for (int i = 0; i < pairs; i++) Take(pieces[which[i]], answers[i] != 0);
            hasMore = true;
        }
    }

    private void Take(Piece piece, bool fromRight) => _merged[piece.Written++] = _order[fromRight ? piece.Right++ : piece.Left++];

    private List<Piece> Cut(int width, int pieceLength)
    {
        var pieces = new List<Piece>();
        for (int row = 0; row < count; row += length)
            for (long start = 0; start < length; start += 2L * width)
            {
                int left = row + (int)start, middle = row + (int)Math.Min(start + width, length), end = row + (int)Math.Min(start + (2L * width), length);
                for (long at = left; at < end; at += pieceLength)
                    pieces.Add(new Piece { Left = left, LeftEnd = middle, Right = middle, RightEnd = end, Written = (int)at, End = (int)Math.Min(at + pieceLength, end) });
            }
        return pieces;
    }

    /// <summary>Finds by bisection how many elements of the left run lie before each piece.</summary>
    private void FindStarts(List<Piece> pieces)
    {
        var (low, high) = (new int[pieces.Count], new int[pieces.Count]);
        var (second, first, which) = (new int[pieces.Count], new int[pieces.Count], new int[pieces.Count]);
        for (int p = 0; p < pieces.Count; p++)
        {
            var piece = pieces[p];
            int before = piece.Written - piece.Left;
            (low[p], high[p]) = (Math.Max(0, before - (piece.RightEnd - piece.Right)), Math.Min(before, piece.LeftEnd - piece.Left));
        }
        while (true)
        {
            int pairs = 0;
            for (int p = 0; p < pieces.Count; p++)
            {
                if (low[p] >= high[p]) continue;
                int middle = (low[p] + high[p]) / 2;
                var piece = pieces[p];
                (second[pairs], first[pairs], which[pairs]) = (_order[piece.Right + (piece.Written - piece.Left) - 1 - middle], _order[piece.Left + middle], p);
                pairs++;
            }
            if (pairs == 0) break;
            var answers = isBefore(second, first, pairs).Bytes;
            for (int i = 0; i < pairs; i++)
            {
                int p = which[i], middle = (low[p] + high[p]) / 2;
                if (answers[i] == 0) low[p] = middle + 1;
                else high[p] = middle;
            }
        }
        for (int p = 0; p < pieces.Count; p++)
        {
            var piece = pieces[p];
            int before = piece.Written - piece.Left;
            piece.Left += low[p];
            piece.Right += before - low[p];
        }
    }

    /// <summary>A part of a merge: what is left of both runs, and the places in the result that it fills.</summary>
    private sealed class Piece
    {
        public int Left { get; set; }
        public int LeftEnd { get; init; }
        public int Right { get; set; }
        public int RightEnd { get; init; }
        public int Written { get; set; }
        public int End { get; init; }
    }
}
