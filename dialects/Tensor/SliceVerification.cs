namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What taking and putting slices have in common to check.</summary>
internal static class SliceVerification
{
    /// <param name="op">The op.</param>
    /// <param name="verifier">Takes the errors.</param>
    /// <param name="whole">The tensor that the window lies in.</param>
    /// <param name="window">The type of the window; unit extents may be missing.</param>
    /// <param name="offsets">Per dimension; dynamic ones are <see cref="Shape.Dynamic"/>.</param>
    /// <param name="sizes">As <paramref name="offsets"/>.</param>
    /// <param name="strides">As <paramref name="offsets"/>.</param>
    internal static void Verify(Operation op, Verifier verifier, TensorType whole, TensorType window, DenseArrayAttr offsets, DenseArrayAttr sizes, DenseArrayAttr strides)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(whole, window, offsets.Int64s, sizes.Int64s, strides.Int64s) is { } mistake) verifier.ErrorAt(op, mistake);
    }

    /// <summary>Whether a window of this type can lie in a tensor of that type.</summary>
    internal static bool Fits(TensorType whole, TensorType window, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides) =>
        FindMistake(whole, window, offsets, sizes, strides) is null;

    private static string? FindMistake(TensorType whole, TensorType window, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        if (SliceChecks.FindListMistake(whole.Rank, offsets, sizes, strides) is { } mistake) return mistake;
        if (window.Rank > whole.Rank) return "expected rank to be smaller or equal to the other rank. ";
        if (!IsReduction(sizes, window.Shape)) return $"expected type to be '{new TensorType(Shape.Create(sizes), whole.ElementType)}' or a rank-reduced version. (size mismatch) ";
        if (!window.ElementType.Equals(whole.ElementType)) return $"expected element type to be '{whole.ElementType}'";
        return SliceChecks.FindBoundsMistake(whole.Shape, offsets, sizes, strides);
    }

    /// <summary>True where <paramref name="reduced"/> is <paramref name="full"/> without some of its unit extents.</summary>
    private static bool IsReduction(ReadOnlySpan<long> full, Shape reduced)
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
