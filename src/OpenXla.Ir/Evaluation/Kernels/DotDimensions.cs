namespace OpenXla.Ir.Evaluation;

/// <summary>Which dimensions of two tensors a product pairs up, and which of them it sums over.</summary>
public sealed record DotDimensions(
    EquatableArray<long> LhsBatching,
    EquatableArray<long> RhsBatching,
    EquatableArray<long> LhsContracting,
    EquatableArray<long> RhsContracting)
{
    /// <summary>The product of two matrices, or of what has the dimension to sum over last on the left and first on the right.</summary>
    public static DotDimensions Matrix(int lhsRank) => new([], [], [lhsRank - 1], [0]);
}
