using System.Collections.Immutable;

namespace OpenXla.Ir.Affine;

/// <content>Questions about what kind of map this is.</content>
public sealed partial class AffineMap
{
    public bool IsEmpty => InputCount == 0 && Results.IsEmpty;

    /// <summary>Whether result i is dimension i, for all dimensions.</summary>
    public bool IsIdentity => DimCount == Results.Length && StartsAtDim(0);

    public bool IsSymbolIdentity =>
        SymbolCount == Results.Length && Results.Select((result, i) => result == AffineExpr.Symbol(i)).All(isSame => isSame);

    /// <summary>Whether the results are the last dimensions in order.</summary>
    public bool IsMinorIdentity => SymbolCount == 0 && Results.Length <= DimCount && StartsAtDim(DimCount - Results.Length);

    public bool IsConstant => Results.All(result => result is AffineConstantExpr);

    public bool IsSingleConstant => Results is [AffineConstantExpr];

    /// <summary>Whether the results are all dimensions, each once.</summary>
    public bool IsPermutation => Results.Length == DimCount && IsProjectedPermutation();

    /// <summary>Whether the results are different dimensions, not necessarily all of them, and there are no symbols.</summary>
    /// <param name="allowZeros">Whether results may also be the constant 0, as broadcasts have it.</param>
    public bool IsProjectedPermutation(bool allowZeros = false)
    {
        if (SymbolCount > 0 || Results.Length > DimCount)
            return false;
        var seen = new bool[DimCount];
        foreach (var result in Results)
        {
            if (allowZeros && result.IsConstant(0))
                continue;
            if (result is not AffineDimExpr { Position: var position } || seen[position])
                return false;
            seen[position] = true;
        }
        return true;
    }

    /// <summary>Which dimension a result is.</summary>
    /// <exception cref="InvalidOperationException">The result is not just a dimension.</exception>
    public int GetDimPosition(int result) =>
        Results[result] is AffineDimExpr dim ? dim.Position : throw new InvalidOperationException($"{Results[result]} is not a dimension");

    /// <summary>The first result equal to the expression, or null.</summary>
    public int? GetResultPosition(AffineExpr expr) => Results.IndexOf(expr) is >= 0 and var position ? position : null;

    /// <summary>Which dimension each result is.</summary>
    public ImmutableArray<int> GetDimPositions() => [.. Enumerable.Range(0, Results.Length).Select(GetDimPosition)];

    public bool UsesDim(int position) => Results.Any(result => result.UsesDim(position));

    public bool UsesSymbol(int position) => Results.Any(result => result.UsesSymbol(position));

    private bool StartsAtDim(int first)
    {
        for (int i = 0; i < Results.Length; i++)
        {
            if (!Results[i].IsDim(first + i))
                return false;
        }
        return true;
    }
}
