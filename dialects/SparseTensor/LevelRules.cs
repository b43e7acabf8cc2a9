using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>Which levels may follow one another, and which maps lead back from levels to dimensions.</summary>
internal static class LevelRules
{
    /// <summary>What is wrong with the levels of a storage; null for nothing.</summary>
    public static string? MistakeOf(ReadOnlySpan<LevelType> levels)
    {
        if (levels.Length == 0) return "expected a non-empty array for lvlTypes";
        bool isBatch = true, hasCompressed = false, wasSingleton = false;
        foreach (var level in levels)
        {
            isBatch &= level.Format == LevelFormat.Batch;
            if (level.Format == LevelFormat.Batch && !isBatch) return "Batch lvlType can only be leading levels.";
        }
        foreach (var level in levels)
        {
            if (level.Format == LevelFormat.Singleton && !hasCompressed) return "expected compressed or loose_compressed level before singleton level";
            if (wasSingleton && level.Format != LevelFormat.Singleton) return "expected all singleton lvlTypes following a singleton level";
            hasCompressed |= level.Format is LevelFormat.Compressed or LevelFormat.LooseCompressed;
            wasSingleton |= level.Format == LevelFormat.Singleton;
        }
        return null;
    }

    /// <summary>True where each dimension is a level as it is, or in two parts: its quotient and its remainder by one constant.</summary>
    public static bool CanBeInverted(AffineMap map)
    {
        if (map.SymbolCount > 0) return true;
        var isWhole = new bool[map.DimCount];
        var quotients = new long[map.DimCount];
        var remainders = new long[map.DimCount];
        foreach (var result in map.Results)
        {
            switch (result)
            {
                case AffineDimExpr dim when !isWhole[dim.Position]:
                    isWhole[dim.Position] = true;
                    break;
                case AffineBinaryExpr { Kind: AffineExprKind.FloorDiv, Left: AffineDimExpr dim, Right: AffineConstantExpr size } when quotients[dim.Position] == 0:
                    quotients[dim.Position] = size.Value;
                    break;
                case AffineBinaryExpr { Kind: AffineExprKind.Mod, Left: AffineDimExpr dim, Right: AffineConstantExpr size } when remainders[dim.Position] == 0:
                    remainders[dim.Position] = size.Value;
                    break;
                default:
                    return false;
            }
        }
        for (int i = 0; i < isWhole.Length; i++)
            if (isWhole[i] == (quotients[i] != 0) || quotients[i] != remainders[i]) return false;
        return true;
    }
}
