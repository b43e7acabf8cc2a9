namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Which dimensions a window's type leaves out; only those of extent 1 may be, and strides tell which of them are.</summary>
public static class RankReduction
{
    /// <param name="full">The type of the window with all dimensions.</param>
    /// <param name="reduced">The type that may lack some of those of extent 1.</param>
    /// <returns>The dimensions of <paramref name="full"/> that <paramref name="reduced"/> has, in order; null where it is no reduction.</returns>
    public static int[]? KeptDimensions(MemRefType full, MemRefType reduced)
    {
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(reduced);
        int missing = full.Rank - reduced.Rank;
        if (missing == 0) return [.. Enumerable.Range(0, full.Rank)];
        var unit = Enumerable.Range(0, full.Rank).Where(i => full.Shape[i] == 1).ToList();
        if (missing < 0 || unit.Count < missing) return null;
        if (unit.Count > missing && !KeepStridesOf(full, reduced, unit)) return null;
        return unit.Count == missing ? [.. Enumerable.Range(0, full.Rank).Except(unit)] : null;
    }

    /// <summary>What keeps <paramref name="type"/> from being <paramref name="inferred"/> or a reduction of it, in upstream's words; null where nothing does.</summary>
    public static string? FindMismatch(MemRefType inferred, MemRefType type)
    {
        ArgumentNullException.ThrowIfNull(inferred);
        ArgumentNullException.ThrowIfNull(type);
        if (!IsShapeReduction(inferred.Shape, type.Shape)) return "result sizes";
        if (!type.ElementType.Equals(inferred.ElementType)) return "result element type";
        if (StridedLayout.Of(inferred) is not { } expected || StridedLayout.Of(type) is not { } layout) return Equals(type.Layout, inferred.Layout) ? null : "result layout";
        if (KeptDimensions(inferred, type) is not { } kept || layout.Offset != expected.Offset) return "result layout";
        for (int i = 0; i < kept.Length; i++)
            if (layout.Strides[i] != expected.Strides[kept[i]]) return "result layout";
        return null;
    }

    /// <summary>Takes those dimensions from the list whose strides all occur in the reduced type too.</summary>
    private static bool KeepStridesOf(MemRefType full, MemRefType reduced, List<int> unit)
    {
        if (StridedLayout.Of(full) is not { } all || StridedLayout.Of(reduced) is not { } some) return false;
        var before = all.Strides.CountBy(static s => s).ToDictionary();
        var after = some.Strides.CountBy(static s => s).ToDictionary();
        for (int i = 0; i < unit.Count; i++)
        {
            long stride = all.Strides[unit[i]];
            if (before[stride] > after.GetValueOrDefault(stride)) before[stride]--;
            else unit.RemoveAt(i--);
        }
        return true;
    }

    private static bool IsShapeReduction(Shape full, Shape reduced)
    {
        int next = 0;
        foreach (long extent in full)
        {
            if (next < reduced.Rank && reduced[next] == extent) next++;
            else if (extent != 1) return false;
        }
        return next == reduced.Rank;
    }
}
