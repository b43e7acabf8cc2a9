using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>What a ragged product asks of its operands, in the words of messages; null where nothing is wrong.</summary>
public static class RaggedDotRules
{
    public static RaggedDotMode ModeOf(RaggedDotAttr numbers)
    {
        long ragged = numbers.LhsRagged[0];
        return numbers.LhsBatching.Contains(ragged) ? RaggedDotMode.Batch : numbers.LhsContracting.Contains(ragged) ? RaggedDotMode.Contracting : RaggedDotMode.NonContracting;
    }

    public static string? MistakeOf(RaggedDotOp op)
    {
        var numbers = op.Numbers;
        var (lhs, rhs, sizes) = (op.Lhs.Type.Shape, op.Rhs.Type.Shape, op.GroupSizes.Type.Shape);
        if (DotRules.MistakeOf(numbers.Dimensions, lhs, rhs, op.Precisions) is { } mistake) return mistake;
        if (numbers.LhsRagged.Count != 1) return "There must be exactly one ragged dimension in the lhs.";
        return Outside(numbers.LhsRagged, lhs.Rank, "lhs_ragged_dim", "lhs_rank")
            ?? MistakeOfSizes(numbers, lhs, sizes)
            ?? Outside(numbers.RhsGroup, rhs.Rank, "rhs_group_dim", "rhs_rank")
            ?? DimensionChecks.AreDistinct(numbers.RhsGroup, numbers.RhsBatching, "rhs_group_dimensions", "rhs_batching_dimensions")
            ?? DimensionChecks.AreDistinct(numbers.RhsGroup, numbers.RhsContracting, "rhs_group_dimensions", "rhs_contracting_dimensions")
            ?? MistakeOfGroups(numbers, rhs, sizes[^1])
            ?? MistakeOfResult(op, lhs, rhs, sizes[^1]);
    }

    /// <summary>The dimensions of the left side for each of whose places groups may have sizes of their own: those before the ragged one among its like.</summary>
    public static long[] PrefixOf(RaggedDotAttr numbers, int rank)
    {
        long ragged = numbers.LhsRagged[0];
        return ModeOf(numbers) switch
        {
            RaggedDotMode.Batch => [.. numbers.LhsBatching.TakeWhile(d => d != ragged)],
            RaggedDotMode.Contracting => [.. numbers.LhsBatching, .. numbers.LhsContracting.TakeWhile(d => d != ragged)],
            _ => [.. numbers.LhsBatching, .. FreeOf(rank, [.. numbers.LhsBatching, .. numbers.LhsContracting]).TakeWhile(d => d != ragged)],
        };
    }

    private static string? Outside(EquatableArray<long> dimensions, int rank, string name, string bound) =>
        HloShapes.FirstOutside(dimensions.Span, rank) is { } outside ? $"Expects {name} to be in range [0, {bound}) i.e. [0, {rank}). got: {outside}." : null;

    private static IEnumerable<long> FreeOf(int rank, long[] taken)
    {
        for (long d = 0; d < rank; d++)
            if (!taken.Contains(d)) yield return d;
    }

    private static string? MistakeOfSizes(RaggedDotAttr numbers, Shape lhs, Shape sizes)
    {
        var prefix = Array.ConvertAll(PrefixOf(numbers, lhs.Rank), d => lhs[(int)d]);
        // One list of sizes serves all places.
        if (sizes.Rank == 1) return null;
        if (sizes.Rank != prefix.Length + 1) return $"expected group_sizes to have rank {prefix.Length + 1}, got {sizes.Rank}";
        if (prefix.AsSpan().SequenceEqual(sizes.Span[..^1])) return null;
        return $"group_sizes is expected to have shape [{string.Join(", ", prefix)}, {sizes[^1]}], got [{string.Join(", ", sizes)}]";
    }

    private static string? MistakeOfGroups(RaggedDotAttr numbers, Shape rhs, long groups)
    {
        if (ModeOf(numbers) != RaggedDotMode.NonContracting)
            return numbers.RhsGroup.Count == 0 ? null : "There must be zero group dimensions in the rhs when the ragged dimension is batch or contracting.";
        if (numbers.RhsGroup.Count != 1) return "There must be exactly one group dimension in the rhs when the lhs ragged dimension is non-contracting.";
        long extent = rhs[(int)numbers.RhsGroup[0]];
        return HloShapes.AreCompatible(groups, extent) ? null : $"rhs group dimension is expected to have size={groups}, got {extent}";
    }

    private static string? MistakeOfResult(RaggedDotOp op, Shape lhs, Shape rhs, long groups)
    {
        var numbers = op.Numbers;
        long[] groupExtents = op.Mode == RaggedDotMode.Contracting ? [groups] : [];
        long[] expected =
        [
            .. groupExtents,
            .. numbers.LhsBatching.Select(d => lhs[(int)d]),
            .. HloShapes.Without(lhs, [.. numbers.LhsBatching, .. numbers.LhsContracting]),
            .. HloShapes.Without(rhs, [.. numbers.RhsBatching, .. numbers.RhsContracting, .. numbers.RhsGroup]),
        ];
        return HloShapes.AreCompatible(expected, op.Result.Type.Shape.Span) ? null : $"inferred shape '{HloShapes.Text(expected)}' is incompatible with return type of operation '{op.Result.Type}'";
    }
}
