namespace OpenXla.Ir.Evaluation;

/// <summary>How rows of indices choose windows of a tensor, as gathers read and scatters write them.</summary>
/// <param name="WindowDims">The dimensions of the result or of the updates that walk through a window.</param>
/// <param name="CollapsedDims">The tensor's dimensions in which a window is one element wide and that are left out of it.</param>
/// <param name="OperandBatching">The tensor's dimensions that run along with those of <paramref name="IndicesBatching"/>.</param>
/// <param name="IndicesBatching">The dimensions of the indices that run along with <paramref name="OperandBatching"/>.</param>
/// <param name="IndexMap">The tensor's dimension that each number of a row of indices is for.</param>
/// <param name="IndexVectorDim">The dimension of the indices that is a row; their rank where each index is a row of its own.</param>
public sealed record WindowIndexing(
    EquatableArray<long> WindowDims,
    EquatableArray<long> CollapsedDims,
    EquatableArray<long> OperandBatching,
    EquatableArray<long> IndicesBatching,
    EquatableArray<long> IndexMap,
    long IndexVectorDim)
{
    /// <summary>The tensor's dimensions that a window keeps, in order.</summary>
    internal int[] KeptDims(int rank)
    {
        var kept = new List<int>();
        for (int i = 0; i < rank; i++)
            if (!CollapsedDims.Span.Contains(i) && !OperandBatching.Span.Contains(i)) kept.Add(i);
        return kept.Count == WindowDims.Count ? [.. kept] : throw new EvaluationException($"a window of {kept.Count} dimensions does not fit {WindowDims.Count} dimensions");
    }
}
