using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenXla.Ir.Evaluation;

/// <summary>Adds the product of two row-major matrices to a third.</summary>
/// <remarks>
/// Tiles of four rows by two vectors stay in registers over a block of depth; the block of the right matrix that they share
/// stays in the cache.
/// </remarks>
internal static class MatrixProduct<T, TMultiplyAdd>
    where T : unmanaged, INumber<T>
    where TMultiplyAdd : struct, IMultiplyAdd<T>
{
    private const int DepthBlock = 256;
    private const int ColumnBlock = 256;
    private const int RowTile = 4;

    private static int ColumnTile => 2 * Vector<T>.Count;

    public static void Run(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int rows, int depth, int columns)
    {
        if (columns == 1)
        {
            for (int row = 0; row < rows; row++) result[row] += Dot(left.Slice(row * depth, depth), right);
            return;
        }
        for (int firstDepth = 0; firstDepth < depth; firstDepth += DepthBlock)
            for (int firstColumn = 0; firstColumn < columns; firstColumn += ColumnBlock)
            {
                int depthEnd = Math.Min(depth, firstDepth + DepthBlock), columnEnd = Math.Min(columns, firstColumn + ColumnBlock);
                int row = 0;
                for (; row <= rows - RowTile; row += RowTile)
                {
                    int column = firstColumn;
                    for (; column <= columnEnd - ColumnTile; column += ColumnTile)
                        Tile(left, right, result, row, column, firstDepth, depthEnd, depth, columns);
                    for (int i = 0; i < RowTile; i++) Row(left, right, result, row + i, column, columnEnd, firstDepth, depthEnd, depth, columns);
                }
                for (; row < rows; row++) Row(left, right, result, row, firstColumn, columnEnd, firstDepth, depthEnd, depth, columns);
            }
    }

    private static T Dot(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
    {
        var (even, odd) = (Vector<T>.Zero, Vector<T>.Zero);
        int done = 0;
        for (int step = 2 * Vector<T>.Count; done <= left.Length - step; done += step)
        {
            even = TMultiplyAdd.Invoke(new Vector<T>(left[done..]), new Vector<T>(right[done..]), even);
            odd = TMultiplyAdd.Invoke(new Vector<T>(left[(done + Vector<T>.Count)..]), new Vector<T>(right[(done + Vector<T>.Count)..]), odd);
        }
        var sum = Vector.Sum(even + odd);
        for (; done < left.Length; done++) sum = TMultiplyAdd.Invoke(left[done], right[done], sum);
        return sum;
    }

    /// <summary>One row, for what is left beside the tiles.</summary>
    private static void Row(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int row, int column, int columnEnd, int firstDepth, int depthEnd, int depth, int columns)
    {
        if (column >= columnEnd) return;
        var target = result.Slice((row * columns) + column, columnEnd - column);
        for (int k = firstDepth; k < depthEnd; k++)
        {
            var source = right.Slice((k * columns) + column, target.Length);
            var factor = left[(row * depth) + k];
            int i = 0;
            for (; i <= target.Length - Vector<T>.Count; i += Vector<T>.Count)
                TMultiplyAdd.Invoke(new Vector<T>(factor), new Vector<T>(source[i..]), new Vector<T>(target[i..])).CopyTo(target[i..]);
            for (; i < target.Length; i++) target[i] = TMultiplyAdd.Invoke(factor, source[i], target[i]);
        }
    }

    private static void Tile(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result, int row, int column, int firstDepth, int depthEnd, int depth, int columns)
    {
        // The slices check the bounds once; inside of the loop there are none.
        ref var a = ref MemoryMarshal.GetReference(left.Slice(row * depth, RowTile * depth));
        ref var b = ref MemoryMarshal.GetReference(right.Slice((firstDepth * columns) + column, ((depthEnd - firstDepth - 1) * columns) + ColumnTile));
        ref var c = ref MemoryMarshal.GetReference(result.Slice((row * columns) + column, ((RowTile - 1) * columns) + ColumnTile));
        int width = Vector<T>.Count;
        var c00 = Load(ref c, 0);
        var c01 = Load(ref c, width);
        var c10 = Load(ref c, columns);
        var c11 = Load(ref c, columns + width);
        var c20 = Load(ref c, 2 * columns);
        var c21 = Load(ref c, (2 * columns) + width);
        var c30 = Load(ref c, 3 * columns);
        var c31 = Load(ref c, (3 * columns) + width);
        for (int k = firstDepth, offset = 0; k < depthEnd; k++, offset += columns)
        {
            var b0 = Load(ref b, offset);
            var b1 = Load(ref b, offset + width);
            var factor = new Vector<T>(Unsafe.Add(ref a, k));
            c00 = TMultiplyAdd.Invoke(factor, b0, c00);
            c01 = TMultiplyAdd.Invoke(factor, b1, c01);
            factor = new Vector<T>(Unsafe.Add(ref a, depth + k));
            c10 = TMultiplyAdd.Invoke(factor, b0, c10);
            c11 = TMultiplyAdd.Invoke(factor, b1, c11);
            factor = new Vector<T>(Unsafe.Add(ref a, (2 * depth) + k));
            c20 = TMultiplyAdd.Invoke(factor, b0, c20);
            c21 = TMultiplyAdd.Invoke(factor, b1, c21);
            factor = new Vector<T>(Unsafe.Add(ref a, (3 * depth) + k));
            c30 = TMultiplyAdd.Invoke(factor, b0, c30);
            c31 = TMultiplyAdd.Invoke(factor, b1, c31);
        }
        Store(c00, ref c, 0);
        Store(c01, ref c, width);
        Store(c10, ref c, columns);
        Store(c11, ref c, columns + width);
        Store(c20, ref c, 2 * columns);
        Store(c21, ref c, (2 * columns) + width);
        Store(c30, ref c, 3 * columns);
        Store(c31, ref c, (3 * columns) + width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> Load(ref T origin, int offset) => Vector.LoadUnsafe(ref origin, (nuint)offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<T> vector, ref T origin, int offset) => vector.StoreUnsafe(ref origin, (nuint)offset);
}
