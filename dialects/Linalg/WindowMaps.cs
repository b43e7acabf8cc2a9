using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The maps that a window over an input may have; a text may carry others than the op's own.</summary>
internal static class WindowMaps
{
    /// <summary>The input is indexed by loops and by sums of two, each with a constant factor or none; the others by loops only.</summary>
    internal static string? FindMistake(IReadOnlyList<AffineMap> maps)
    {
        if (maps.Count < 2) return null;
        if (!IndexesWindows(maps[0])) return "unexpected input index map for convolutions";
        return maps[1].IsProjectedPermutation() && maps[^1].IsProjectedPermutation() ? null : "expected output/filter indexing maps to be projected permutations";
    }

    private static bool IndexesWindows(AffineMap input)
    {
        var seen = new bool[input.DimCount];
        foreach (var result in input.Results)
        {
            bool fits = result is AffineBinaryExpr { Kind: AffineExprKind.Add } sum ? IsNew(FactorOf(sum.Left), seen) && IsNew(FactorOf(sum.Right), seen) : IsNew(result, seen);
            if (!fits) return false;
        }
        return true;
    }

    /// <summary>What a constant or symbol multiplies.</summary>
    private static AffineExpr FactorOf(AffineExpr term) => term switch
    {
        AffineBinaryExpr { Kind: AffineExprKind.Mul, Left: AffineDimExpr loop, Right: AffineConstantExpr or AffineSymbolExpr } => loop,
        AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineDimExpr loop, Left: AffineConstantExpr or AffineSymbolExpr } => loop,
        _ => term,
    };

    private static bool IsNew(AffineExpr expression, bool[] seen)
    {
        if (expression is not AffineDimExpr loop || seen[loop.Position]) return false;
        return seen[loop.Position] = true;
    }
}
