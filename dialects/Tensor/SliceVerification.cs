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
        foreach (var (list, what) in new[] { (offsets, "offset"), (sizes, "size"), (strides, "stride") })
            if (list.Count != whole.Rank)
            {
                verifier.ErrorAt(op.Location, $"expected {whole.Rank} {what} values, got {list.Count}");
                return;
            }
        if (!window.ElementType.Equals(whole.ElementType))
        {
            verifier.ErrorAt(op.Location, $"expected element type to be '{whole.ElementType}'");
            return;
        }
        var inferred = new TensorType(Shape.Create(sizes.ToInt64Array()), whole.ElementType);
        if (!IsReduction(inferred.Shape, window.Shape))
        {
            verifier.ErrorAt(op.Location, $"expected type to be '{inferred}' or a rank-reduced version. (size mismatch) ");
            return;
        }
        for (int i = 0; i < whole.Rank; i++)
        {
            var (offset, size, stride, extent) = (offsets.GetInt64(i), sizes.GetInt64(i), strides.GetInt64(i), whole.Shape[i]);
            if (offset == Shape.Dynamic || extent == Shape.Dynamic) continue;
            if (offset < 0 || offset >= Math.Max(extent, 1) && size != 0) verifier.ErrorAt(op.Location, $"offset {i} is out-of-bounds: {offset} >= {extent}");
            else if (size != Shape.Dynamic && stride != Shape.Dynamic && size > 0 && offset + ((size - 1) * stride) >= extent)
                verifier.ErrorAt(op.Location, $"slice along dimension {i} runs out-of-bounds: {offset + ((size - 1) * stride)} >= {extent}");
            else continue;
            return;
        }
    }

    /// <summary>True where <paramref name="reduced"/> is <paramref name="full"/> without some of its unit extents.</summary>
    private static bool IsReduction(Shape full, Shape reduced)
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
