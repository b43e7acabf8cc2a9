namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What all products of tensors ask of their dimensions, in the words of messages; null where nothing is wrong.</summary>
public static class DotRules
{
    /// <summary>C1 to C11 of <c>dot_general</c>.</summary>
    public static string? MistakeOf(DotDimensions numbers, Shape lhs, Shape rhs, ArrayAttr? precision)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        // C11: size(precision_config) <= 2
        if (precision is { Count: > 2 }) return $"expects precision config to be empty or have <= 2 elements, got {precision.Count}";
        // C1: size(lhs_batching_dimensions) = size(rhs_batching_dimensions)
        if (numbers.LhsBatching.Count != numbers.RhsBatching.Count) return "lhs and rhs should have the same number of batching dimensions";
        // C2: size(lhs_contracting_dimensions) = size(rhs_contracting_dimensions)
        if (numbers.LhsContracting.Count != numbers.RhsContracting.Count) return "lhs and rhs should have the same number of contracting dimensions";
        // C3: is_unique(lhs_batching_dimensions + lhs_contracting_dimensions). C4: the same for rhs
        return DimensionChecks.AreDistinct(numbers.LhsBatching, numbers.LhsContracting, "lhs_batching_dimensions", "lhs_contracting_dimensions")
            ?? DimensionChecks.AreDistinct(numbers.RhsBatching, numbers.RhsContracting, "rhs_batching_dimensions", "rhs_contracting_dimensions")
            // C5, C6: dimensions of lhs. C7, C8: dimensions of rhs
            ?? Outside("lhs_batching_dimensions", numbers.LhsBatching, lhs.Rank)
            ?? Outside("lhs_contracting_dimensions", numbers.LhsContracting, lhs.Rank)
            ?? Outside("rhs_batching_dimensions", numbers.RhsBatching, rhs.Rank)
            ?? Outside("rhs_contracting_dimensions", numbers.RhsContracting, rhs.Rank)
            // C9: dim(lhs, lhs_batching_dimensions...) = dim(rhs, rhs_batching_dimensions...). C10: the same for contracting ones
            ?? Unequal("batching", numbers.LhsBatching, numbers.RhsBatching, lhs, rhs)
            ?? Unequal("contracting", numbers.LhsContracting, numbers.RhsContracting, lhs, rhs);
    }

    private static string? Outside(string name, EquatableArray<long> dimensions, int rank) =>
        HloShapes.FirstOutside(dimensions.Span, rank) is { } outside ? $"{name} value: {outside} is out of range: [0, {rank})" : null;

    private static string? Unequal(string what, EquatableArray<long> left, EquatableArray<long> right, Shape lhs, Shape rhs)
    {
        for (int i = 0; i < left.Count; i++)
            if (!HloShapes.AreCompatible(lhs[(int)left[i]], rhs[(int)right[i]])) return $"{what} dimension sizes must match for lhs/rhs";
        return null;
    }
}
