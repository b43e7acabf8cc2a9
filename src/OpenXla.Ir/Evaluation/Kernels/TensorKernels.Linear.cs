using System.Numerics;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>The Cholesky decompositions of matrices, computed in double and rounded once. What is not positive definite gives NaN.</summary>
    /// <param name="operand">Square matrices in the last two dimensions, of which one triangle is read.</param>
    /// <param name="isLower">Whether it is the lower triangle; the other one of the result is zero.</param>
    public static Tensor Cholesky(Tensor operand, bool isLower)
    {
        ArgumentNullException.ThrowIfNull(operand);
        int size = SquareSize(operand);
        var values = ReadComplex(operand);
        for (int start = 0; start < values.Length; start += size * size) DecomposeInPlace(values.AsSpan(start, size * size), size, isLower);
        return FromComplex(operand, values);
    }

    private static void DecomposeInPlace(Span<Complex> matrix, int size, bool isLower)
    {
        // The upper triangle is the conjugate of the lower one.
        if (!isLower) TransposeConjugate(matrix, size);
        for (int row = 0; row < size; row++)
            for (int column = 0; column <= row; column++)
            {
                var sum = matrix[(row * size) + column];
                for (int k = 0; k < column; k++) sum -= matrix[(row * size) + k] * System.Numerics.Complex.Conjugate(matrix[(column * size) + k]);
                matrix[(row * size) + column] = row == column ? Math.Sqrt(sum.Real) : sum / matrix[(column * size) + column].Real;
            }
        for (int row = 0; row < size; row++) matrix.Slice((row * size) + row + 1, size - row - 1).Clear();
        if (!isLower) TransposeConjugate(matrix, size);
    }

    private static void TransposeConjugate(Span<Complex> matrix, int size)
    {
        for (int row = 0; row < size; row++)
            for (int column = 0; column <= row; column++)
            {
                var kept = System.Numerics.Complex.Conjugate(matrix[(row * size) + column]);
                matrix[(row * size) + column] = System.Numerics.Complex.Conjugate(matrix[(column * size) + row]);
                matrix[(column * size) + row] = kept;
            }
    }

    /// <summary>Solves systems of linear equations with triangular matrices, computed in double and rounded once.</summary>
    /// <param name="a">Square matrices in the last two dimensions, of which one triangle is read.</param>
    /// <param name="b">The right sides.</param>
    /// <param name="form">Which equations they are.</param>
    public static Tensor TriangularSolve(Tensor a, Tensor b, TriangularForm form)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        int size = SquareSize(a);
        if (b.Rank != a.Rank || b.Shape[form.IsLeft ? b.Rank - 2 : b.Rank - 1] != size) throw new EvaluationException($"{b.TypeText} is no right side of {a.TypeText}");
        int rows = (int)b.Shape[b.Rank - 2], columns = (int)b.Shape[b.Rank - 1];
        var (matrices, sides) = (ReadComplex(a), ReadComplex(b));
        int count = rows * columns == 0 ? 0 : sides.Length / (rows * columns);
        if (count * size * size != matrices.Length && sides.Length > 0) throw new EvaluationException($"{b.TypeText} is no right side of {a.TypeText}");
        for (int i = 0; i < count; i++)
        {
            var matrix = matrices.AsSpan(i * size * size, size * size);
            var side = sides.AsSpan(i * rows * columns, rows * columns);
            // x op(a) = b is op(a)ᵀ xᵀ = bᵀ: unknowns are columns of the one and rows of the other.
            int vectors = form.IsLeft ? columns : rows, step = form.IsLeft ? columns : 1;
            for (int v = 0; v < vectors; v++) Solve(matrix, size, side[(form.IsLeft ? v : v * columns)..], step, form);
        }
        return FromComplex(b, sides);
    }

    private static void Solve(ReadOnlySpan<Complex> matrix, int size, Span<Complex> vector, int step, TriangularForm form)
    {
        // What multiplies the unknowns from the left, as it is stored: perhaps transposed once or twice.
        bool isSwapped = form.IsTransposed == form.IsLeft;
        bool isLower = form.IsLower != isSwapped;
        for (int i = 0; i < size; i++)
        {
            int row = isLower ? i : size - 1 - i;
            var sum = vector[row * step];
            for (int k = 0; k < i; k++)
            {
                int column = isLower ? k : size - 1 - k;
                sum -= At(matrix, row, column) * vector[column * step];
            }
            vector[row * step] = form.HasUnitDiagonal ? sum : sum / At(matrix, row, row);
        }

        Complex At(ReadOnlySpan<Complex> elements, int row, int column)
        {
            var element = isSwapped ? elements[(column * size) + row] : elements[(row * size) + column];
            return form.IsConjugated ? System.Numerics.Complex.Conjugate(element) : element;
        }
    }

    private static int SquareSize(Tensor tensor)
    {
        int rank = tensor.Rank;
        return rank >= 2 && tensor.Shape[rank - 1] == tensor.Shape[rank - 2] ? (int)tensor.Shape[rank - 1] : throw new EvaluationException($"{tensor.TypeText} has no square matrices");
    }

    private static Tensor FromComplex(Tensor like, ReadOnlySpan<Complex> values)
    {
        var result = Tensor.Uninitialized(like.ElementType, like.Shape);
        if (result.Layout.IsComplex) ElementChunks.WriteComplex(result, 0, values);
        else for (int i = 0; i < values.Length; i++) result.SetDouble(i, values[i].Real);
        return result;
    }
}
