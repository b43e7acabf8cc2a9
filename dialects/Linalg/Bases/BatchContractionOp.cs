using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A matrix product for each of a batch: maps may leave out the batch or the rows of an input, or swap rows and columns.</summary>
[OpBase]
public abstract partial class BatchContractionOp : ContractionOp
{
    private protected override string? FindMapMistake(IReadOnlyList<AffineMap> maps, AffineMap[] own)
    {
        if (maps.Count != own.Length) return $"Indexing_map attribute must have {own.Length} affine maps.";
        for (int i = 0; i < 2; i++)
            if (FindInputMistake(maps[i], own[i]) is { } mistake) return mistake;
        var (output, ownOutput) = (maps[2], own[2]);
        if (output.Results.Length != ownOutput.Results.Length) return $"expects {ownOutput.Results.Length} dims, but got ({output.Results.Length}).";
        return output.Results.SequenceEqual(ownOutput.Results) ? null : "Invalid output map result dimension.";
    }

    private static string? FindInputMistake(AffineMap map, AffineMap own)
    {
        if (!KnowsOnlyOwn(map, own)) return "Unexpected result dim expression (outside the set of default result dims).";
        if (map.Results.Length > own.Results.Length) return $"no. of result dim expressions exceeds {own.Results.Length}.";
        if (map.Results.Length < own.Results.Length) return IsBroadcast(map, own) ? null : "Invalid broadcast requested.";
        return map.Results[0].IsDim(0) ? null : "Invalid batch dimension expression.";
    }

    /// <summary>What is left of the op's own map keeps its order, and has the dimension that is summed over.</summary>
    private static bool IsBroadcast(AffineMap map, AffineMap own)
    {
        if (map.DimCount == 0 || !map.Results.Contains(AffineExpr.Dim(map.DimCount - 1))) return false;
        int next = 0;
        foreach (var result in own.Results)
            if (next < map.Results.Length && result.Equals(map.Results[next])) next++;
        return next == map.Results.Length;
    }
}
