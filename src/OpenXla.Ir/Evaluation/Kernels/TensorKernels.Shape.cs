using System.Numerics;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Each element is its index in one dimension.</summary>
    public static Tensor Iota(IrType elementType, Shape shape, int dimension)
    {
        if ((uint)dimension >= (uint)shape.Rank) throw new EvaluationException($"iota has no dimension {dimension}");
        var row = Tensor.Uninitialized(elementType, [shape[dimension]]);
        for (int i = 0; i < row.Count; i++) row.SetBigInteger(i, i);
        return BroadcastInDim(row, shape, [dimension]);
    }

    /// <summary>Dimension i of the operand becomes dimension <c>dimensions[i]</c>; others, and extents of 1, repeat.</summary>
    public static Tensor BroadcastInDim(Tensor operand, Shape shape, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(operand);
        if (dimensions.Length != operand.Rank) throw new EvaluationException($"broadcasting {operand.TypeText} needs {operand.Rank} dimensions, got {dimensions.Length}");
        var own = Strides.Of(operand.Shape);
        var strides = new long[shape.Rank];
        for (int i = 0; i < own.Length; i++)
        {
            long dimension = dimensions[i];
            if ((ulong)dimension >= (ulong)shape.Rank || (operand.Shape[i] != 1 && operand.Shape[i] != shape[(int)dimension]))
                throw new EvaluationException($"dimension {i} of {operand.TypeText} does not broadcast to dimension {dimension} of [{shape}]");
            if (operand.Shape[i] != 1) strides[dimension] = own[i];
        }
        return Gather(operand, 0, strides, shape);
    }

    /// <summary>The same elements under another shape.</summary>
    public static Tensor Reshape(Tensor operand, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return operand.Reshape(shape);
    }

    /// <summary>Dimension i of the result is dimension <c>permutation[i]</c> of the operand.</summary>
    public static Tensor Transpose(Tensor operand, ReadOnlySpan<long> permutation)
    {
        ArgumentNullException.ThrowIfNull(operand);
        int rank = operand.Rank;
        var own = Strides.Of(operand.Shape);
        var (strides, extents, seen) = (new long[rank], new long[rank], new bool[rank]);
        if (permutation.Length != rank) throw new EvaluationException($"transposing {operand.TypeText} needs {rank} dimensions, got {permutation.Length}");
        bool isIdentity = true;
        for (int i = 0; i < rank; i++)
        {
            long from = permutation[i];
            if ((ulong)from >= (ulong)rank || seen[from]) throw new EvaluationException($"[{string.Join(", ", permutation.ToArray())}] is no permutation");
            seen[from] = true;
            isIdentity &= from == i;
            (strides[i], extents[i]) = (own[from], operand.Shape[(int)from]);
        }
        return isIdentity ? operand : Gather(operand, 0, strides, Shape.Create(extents));
    }

    /// <summary>The elements from start up to limit, every stride-th, per dimension.</summary>
    public static Tensor Slice(Tensor operand, ReadOnlySpan<long> start, ReadOnlySpan<long> limit, ReadOnlySpan<long> stride)
    {
        ArgumentNullException.ThrowIfNull(operand);
        RequireRank("slice", operand, start.Length, limit.Length, stride.Length);
        var own = Strides.Of(operand.Shape);
        var (strides, extents) = (new long[own.Length], new long[own.Length]);
        long first = 0;
        for (int i = 0; i < own.Length; i++)
        {
            if (start[i] < 0 || limit[i] < start[i] || limit[i] > operand.Shape[i] || stride[i] < 1)
                throw new EvaluationException($"slice [{start[i]}:{limit[i]}:{stride[i]}] is not within dimension {i} of {operand.TypeText}");
            extents[i] = limit[i] == start[i] ? 0 : ((limit[i] - start[i] - 1) / stride[i]) + 1;
            strides[i] = unchecked(own[i] * stride[i]);
            first += own[i] * start[i];
        }
        return Gather(operand, first, strides, Shape.Create(extents));
    }

    /// <summary>A part of the given sizes, whose start is moved so far that it lies within the operand.</summary>
    public static Tensor DynamicSlice(Tensor operand, ReadOnlySpan<Tensor> startIndices, ReadOnlySpan<long> sizes)
    {
        ArgumentNullException.ThrowIfNull(operand);
        RequireRank("dynamic_slice", operand, startIndices.Length, sizes.Length, operand.Rank);
        var (start, limit, stride) = (new long[sizes.Length], new long[sizes.Length], new long[sizes.Length]);
        for (int i = 0; i < sizes.Length; i++)
        {
            start[i] = ClampStart(startIndices[i], operand.Shape[i] - sizes[i]);
            (limit[i], stride[i]) = (start[i] + sizes[i], 1);
        }
        return Slice(operand, start, limit, stride);
    }

    /// <summary>The operand with a part replaced, whose start is moved so far that the update lies within.</summary>
    public static Tensor DynamicUpdateSlice(Tensor operand, Tensor update, ReadOnlySpan<Tensor> startIndices)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(update);
        RequireRank("dynamic_update_slice", operand, startIndices.Length, update.Rank, operand.Rank);
        var result = Copy(operand);
        var strides = Strides.Of(operand.Shape);
        long first = 0;
        for (int i = 0; i < strides.Length; i++)
        {
            if (update.Shape[i] > operand.Shape[i]) throw new EvaluationException($"the update {update.TypeText} is larger than {operand.TypeText}");
            first += strides[i] * ClampStart(startIndices[i], operand.Shape[i] - update.Shape[i]);
        }
        StridedCopy.Run(update.Bytes, 0, Strides.Of(update.Shape), result.WritableBytes, first, strides, update.Shape.Span, result.ElementSize);
        return result;
    }

    /// <summary>The tensors one after the other in one dimension.</summary>
    public static Tensor Concatenate(ReadOnlySpan<Tensor> operands, int dimension)
    {
        if (operands.IsEmpty) throw new EvaluationException("concatenate needs an operand");
        var extents = operands[0].Shape.ToArray();
        if ((uint)dimension >= (uint)extents.Length) throw new EvaluationException($"concatenate has no dimension {dimension}");
        extents[dimension] = 0;
        foreach (var operand in operands)
        {
            if (operand.Rank != extents.Length || !operand.ElementType.Equals(operands[0].ElementType))
                throw new EvaluationException($"{operand.TypeText} can't be concatenated with {operands[0].TypeText}");
            for (int i = 0; i < extents.Length; i++)
                if (i != dimension && operand.Shape[i] != extents[i]) throw new EvaluationException($"{operand.TypeText} can't be concatenated with {operands[0].TypeText}");
            extents[dimension] += operand.Shape[dimension];
        }
        var result = Tensor.Uninitialized(operands[0].ElementType, Shape.Create(extents));
        var strides = Strides.Of(result.Shape);
        long first = 0;
        foreach (var operand in operands)
        {
            StridedCopy.Run(operand.Bytes, 0, Strides.Of(operand.Shape), result.WritableBytes, first, strides, operand.Shape.Span, result.ElementSize);
            first += strides[dimension] * operand.Shape[dimension];
        }
        return result;
    }

    /// <summary>Adds elements around and between those of the operand; negative edges take some away.</summary>
    public static Tensor Pad(Tensor operand, Tensor padding, ReadOnlySpan<long> low, ReadOnlySpan<long> high, ReadOnlySpan<long> interior)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(padding);
        RequireRank("pad", operand, low.Length, high.Length, interior.Length);
        if (padding.Rank != 0 || !padding.ElementType.Equals(operand.ElementType)) throw new EvaluationException($"{operand.TypeText} can't be padded with {padding.TypeText}");
        int rank = operand.Rank;
        var (extents, first, count) = (new long[rank], new long[rank], new long[rank]);
        for (int i = 0; i < rank; i++)
        {
            if (interior[i] < 0) throw new EvaluationException($"interior padding {interior[i]} is negative");
            long step = checked(interior[i] + 1), extent = operand.Shape[i];
            extents[i] = checked(low[i] + high[i] + extent + (Math.Max(extent - 1, 0) * interior[i]));
            if (extents[i] < 0) throw new EvaluationException($"padding takes more than dimension {i} of {operand.TypeText} has");
            // The operand's elements that remain: those whose place low + k * step is within the result.
            first[i] = low[i] >= 0 ? 0 : (-low[i] + step - 1) / step;
            long last = extents[i] - 1 - low[i] < 0 ? -1 : Math.Min(extent - 1, (extents[i] - 1 - low[i]) / step);
            count[i] = Math.Max(0, last - first[i] + 1);
        }
        var result = BroadcastInDim(padding, Shape.Create(extents), []);
        var (from, to) = (Strides.Of(operand.Shape), Strides.Of(result.Shape));
        if (count.Contains(0) || result.Count == 0) return result;
        long read = 0, write = 0;
        for (int i = 0; i < rank; i++)
        {
            read += first[i] * from[i];
            write += (low[i] + (first[i] * (interior[i] + 1))) * to[i];
            to[i] *= interior[i] + 1;
        }
        StridedCopy.Run(operand.Bytes, read, from, result.WritableBytes, write, to, count, result.ElementSize);
        return result;
    }

    /// <summary>Turns the order of elements around in some dimensions.</summary>
    public static Tensor Reverse(Tensor operand, ReadOnlySpan<long> dimensions)
    {
        ArgumentNullException.ThrowIfNull(operand);
        var strides = Strides.Of(operand.Shape);
        long first = 0;
        foreach (long dimension in dimensions)
        {
            if ((ulong)dimension >= (ulong)operand.Rank) throw new EvaluationException($"{operand.TypeText} has no dimension {dimension}");
            if (operand.Count == 0 || strides[dimension] < 0) continue;
            first += strides[dimension] * (operand.Shape[(int)dimension] - 1);
            strides[dimension] = -strides[dimension];
        }
        return Gather(operand, first, strides, operand.Shape);
    }

    private static Tensor Gather(Tensor operand, long first, ReadOnlySpan<long> strides, Shape shape)
    {
        var result = Tensor.Uninitialized(operand.ElementType, shape);
        if (result.Count > 0)
            StridedCopy.Run(operand.Bytes, first, strides, result.WritableBytes, 0, Strides.Of(shape), shape.Span, result.ElementSize);
        return result;
    }

    private static Tensor Copy(Tensor tensor) => Tensor.FromBytes(tensor.ElementType, tensor.Shape, tensor.Bytes);

    private static long ClampStart(Tensor index, long limit)
    {
        if (index.Rank != 0 || !index.Layout.IsInteger) throw new EvaluationException($"a start index must be a scalar integer, not {index.TypeText}");
        return (long)BigInteger.Max(0, BigInteger.Min(index.GetBigInteger(0), limit));
    }

    private static void RequireRank(string what, Tensor operand, int first, int second, int third)
    {
        if (first != operand.Rank || second != operand.Rank || third != operand.Rank)
            throw new EvaluationException($"{what} of {operand.TypeText} needs {operand.Rank} numbers per list");
    }
}
