namespace OpenXla.Ir.Evaluation;

/// <summary>Walks through rows of indices in row-major order and says where the window of each one starts.</summary>
internal sealed class IndexedWindows
{
    private readonly long[] _values;
    private readonly long[] _extents;
    private readonly long[] _steps;
    private readonly long[] _outerSteps;
    private readonly long[] _index;
    private readonly long _rowStep;
    private readonly long[] _map;
    private readonly (long Operand, int Batch)[] _batching;
    private long _row;

    /// <param name="indexing">What the numbers mean.</param>
    /// <param name="indices">The indices.</param>
    /// <param name="rank">The rank of the tensor with the windows.</param>
    /// <param name="other">The result or the updates, whose dimensions that are not of windows are those of the indices.</param>
    public IndexedWindows(WindowIndexing indexing, Tensor indices, int rank, Shape other)
    {
        int rowDim = (int)indexing.IndexVectorDim;
        var strides = Strides.Of(indices.Shape);
        var batch = new List<int>();
        for (int i = 0; i < indices.Rank; i++)
            if (i != rowDim) batch.Add(i);
        _values = TensorKernels.ToInt64s(indices);
        _extents = [.. batch.Select(i => indices.Shape[i])];
        _steps = [.. batch.Select(i => strides[i])];
        _outerSteps = OuterSteps(indexing, other, batch.Count);
        _index = new long[batch.Count];
        _rowStep = rowDim < indices.Rank ? strides[rowDim] : 0;
        _map = indexing.IndexMap.ToArray();
        _batching = new (long, int)[indexing.OperandBatching.Count];
        for (int i = 0; i < _batching.Length; i++) _batching[i] = (indexing.OperandBatching[i], batch.IndexOf((int)indexing.IndicesBatching[i]));
        long row = rowDim < indices.Rank ? indices.Shape[rowDim] : 1;
        if (row != _map.Length) throw new EvaluationException($"rows of {row} indices do not fit {_map.Length} dimensions");
        Starts = new long[rank];
        IsEmpty = _extents.AsSpan().Contains(0);
        if (!IsEmpty) Locate();
    }

    /// <summary>True where there is no row at all.</summary>
    public bool IsEmpty { get; }

    /// <summary>Where the window starts, per dimension of the tensor, as the indices say it.</summary>
    public long[] Starts { get; }

    /// <summary>The element of the result or of the updates with which the window starts.</summary>
    public long Outer { get; private set; }

    public bool MoveNext()
    {
        for (int i = _index.Length - 1; i >= 0; i--)
        {
            _row += _steps[i];
            Outer += _outerSteps[i];
            if (++_index[i] < _extents[i])
            {
                Locate();
                return true;
            }
            _row -= _extents[i] * _steps[i];
            Outer -= _extents[i] * _outerSteps[i];
            _index[i] = 0;
        }
        return false;
    }

    private void Locate()
    {
        for (int i = 0; i < _map.Length; i++) Starts[_map[i]] = _values[_row + (i * _rowStep)];
        foreach (var (operand, batch) in _batching) Starts[operand] = _index[batch];
    }

    private static long[] OuterSteps(WindowIndexing indexing, Shape other, int count)
    {
        var strides = Strides.Of(other);
        var steps = new List<long>();
        for (int i = 0; i < other.Rank; i++)
            if (!indexing.WindowDims.Span.Contains(i)) steps.Add(strides[i]);
        return steps.Count == count ? [.. steps] : throw new EvaluationException($"{count} dimensions of indices do not fit [{other}]");
    }
}
