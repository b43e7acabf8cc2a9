namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What may be wrong with lists of dimensions, in the words of messages; null where nothing is.</summary>
public static class DimensionChecks
{
    /// <summary>The first of several checks that finds a mistake.</summary>
    public static string? First(params ReadOnlySpan<Func<string?>> checks)
    {
        foreach (var check in checks)
            if (check() is { } mistake) return mistake;
        return null;
    }

    public static string? IsWithin(long dimension, long bound, string name, string boundName) =>
        dimension >= 0 && dimension <= bound ? null : $"Expects {name} to be in range [0, {boundName}] i.e. [0, {bound}]. got: {dimension}.";

    public static string? AreWithin(EquatableArray<long> dimensions, long bound, string name, string boundName)
    {
        foreach (long dimension in dimensions)
            if (dimension < 0 || dimension >= bound) return $"Expects each element of {name} to be in range [0, {boundName}) i.e. [0, {bound}). got: {dimension}.";
        return null;
    }

    public static string? AreDistinct(EquatableArray<long> first, EquatableArray<long> second, string firstName, string secondName) =>
        HloShapes.FirstDuplicate([.. first, .. second]) is { } twice ? $"has duplicated dimension from {firstName} and {secondName}: {twice}" : null;

    public static bool AreSorted(EquatableArray<long> dimensions)
    {
        for (int i = 1; i < dimensions.Count; i++)
            if (dimensions[i] < dimensions[i - 1]) return false;
        return true;
    }

    /// <summary><c>1, 0</c>.</summary>
    public static string Text(EquatableArray<long> dimensions) => string.Join(", ", dimensions.ToArray());
}
