using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>The Fourier transform over the last dimensions, computed in double and rounded once.</summary>
    /// <param name="kind">What is transformed to what.</param>
    /// <param name="operand">The tensor.</param>
    /// <param name="lengths">The lengths of the transforms, of the last dimensions; the last one is that of the real side.</param>
    public static Tensor Fourier(FourierKind kind, Tensor operand, ReadOnlySpan<long> lengths)
    {
        ArgumentNullException.ThrowIfNull(operand);
        int rank = operand.Rank, first = rank - lengths.Length;
        if (lengths.IsEmpty || first < 0) throw new EvaluationException($"{operand.TypeText} has no {lengths.Length} dimensions to transform");
        var part = operand.ElementType is ComplexType complex ? complex.ElementType : operand.ElementType;
        var extents = operand.Shape.ToArray();
        var values = ReadComplex(operand);
        bool isInverse = kind is FourierKind.Inverse or FourierKind.RealInverse;
        if (kind == FourierKind.RealForward)
        {
            TransformAlong(values, extents, rank - 1, isInverse);
            values = Halve(values, extents, lengths[^1]);
            for (int i = rank - 2; i >= first; i--) TransformAlong(values, extents, i, isInverse);
        }
        else
        {
            for (int i = first; i < rank - (kind == FourierKind.RealInverse ? 1 : 0); i++) TransformAlong(values, extents, i, isInverse);
            if (kind == FourierKind.RealInverse)
            {
                values = Complete(values, extents, lengths[^1]);
                TransformAlong(values, extents, rank - 1, isInverse);
            }
        }
        var result = Tensor.Uninitialized(kind == FourierKind.RealInverse ? part : new ComplexType(part), Shape.Create(extents));
        if (!result.Layout.IsComplex)
            for (int i = 0; i < values.Length; i++) result.SetDouble(i, values[i].Real);
        else
            ElementChunks.WriteComplex(result, 0, values);
        return result;
    }

    private static Complex[] ReadComplex(Tensor operand)
    {
        var values = new Complex[operand.Count];
        if (operand.Layout.IsComplex) ElementChunks.ReadComplex(operand, 0, values);
        else for (int i = 0; i < values.Length; i++) values[i] = operand.GetDouble(i);
        return values;
    }

    private static void TransformAlong(Complex[] values, long[] extents, int dimension, bool isInverse)
    {
        int length = (int)extents[dimension];
        if (length <= 1 || values.Length == 0) return;
        int step = 1;
        for (int i = dimension + 1; i < extents.Length; i++) step *= (int)extents[i];
        var transform = new FourierTransform(length);
        var vector = new Complex[length];
        for (int block = 0; block < values.Length; block += length * step)
            for (int start = block; start < block + step; start++)
            {
                for (int i = 0; i < length; i++) vector[i] = isInverse ? System.Numerics.Complex.Conjugate(values[start + (i * step)]) : values[start + (i * step)];
                transform.Run(vector);
                for (int i = 0; i < length; i++) values[start + (i * step)] = isInverse ? System.Numerics.Complex.Conjugate(vector[i]) / length : vector[i];
            }
    }

    /// <summary>The first half of each row, which says all of a transform of real numbers.</summary>
    private static Complex[] Halve(Complex[] values, long[] extents, long length)
    {
        int width = (int)extents[^1], kept = length == 0 ? 0 : (int)(length / 2) + 1;
        if (width != length) throw new EvaluationException($"rows of {width} elements can't be transformed as {length}");
        int rows = width == 0 ? 0 : values.Length / width;
        var result = new Complex[rows * kept];
        for (int row = 0; row < rows; row++) values.AsSpan(row * width, kept).CopyTo(result.AsSpan(row * kept));
        extents[^1] = kept;
        return result;
    }

    /// <summary>Whole rows from their first halves: the others are conjugate.</summary>
    private static Complex[] Complete(Complex[] values, long[] extents, long length)
    {
        int width = (int)extents[^1];
        if (width != (length == 0 ? 0 : (length / 2) + 1)) throw new EvaluationException($"rows of {width} elements are not half of {length}");
        int rows = width == 0 ? 0 : values.Length / width, full = (int)length;
        var result = new Complex[rows * full];
        for (int row = 0; row < rows; row++)
            for (int i = 0; i < full; i++)
                result[(row * full) + i] = i < width ? values[(row * width) + i] : System.Numerics.Complex.Conjugate(values[(row * width) + full - i]);
        extents[^1] = length;
        return result;
    }
}
