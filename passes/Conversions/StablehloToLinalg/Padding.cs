using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Tensors with more around and between their elements: filled, then the elements inserted with strides.</summary>
internal static class Padding
{
    /// <summary>More elements than any memory holds: nothing is gained from trying.</summary>
    private const long MostElements = 1L << 40;

    /// <summary>Element i of the tensor goes to <paramref name="low"/> + i * <paramref name="strides"/>; those that fall off the edges of <paramref name="type"/> are left out.</summary>
    public static Value Pad(OpBuilder builder, Value tensor, Value scalar, TensorType type, ReadOnlySpan<long> low, ReadOnlySpan<Int128> strides)
    {
        var from = ((TensorType)tensor.Type).Shape;
        int rank = type.Rank;
        var filled = TensorBuilding.Fill(builder, scalar, type);
        var (first, counts, offsets, steps) = (new long[rank], new long[rank], new long[rank], new long[rank]);
        for (int d = 0; d < rank; d++)
        {
            // Any numbers of 64 bits may be asked for; their sums and products have more.
            var skipped = low[d] < 0 ? (-(Int128)low[d] + strides[d] - 1) / strides[d] : 0;
            var offset = low[d] + (skipped * strides[d]);
            var room = type.Shape[d] - offset;
            var count = Int128.Min(from[d] - skipped, room <= 0 ? 0 : ((room - 1) / strides[d]) + 1);
            if (count <= 0) return filled;
            (first[d], counts[d], offsets[d], steps[d]) = ((long)skipped, (long)count, (long)offset, (long)Int128.Min(strides[d], long.MaxValue));
        }
        if (!counts.AsSpan().SequenceEqual(from.Span)) tensor = TensorBuilding.Slice(builder, tensor, first, counts, TensorBuilding.Ones(rank));
        return TensorBuilding.Insert(builder, tensor, filled, offsets, steps);
    }

    /// <summary>The tensor with all that a window meets around and between its elements.</summary>
    /// <param name="builder">Stands where the tensor is needed.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="scalar">What is added.</param>
    /// <param name="window">The window; it has a place over the tensor.</param>
    public static Value Surround(OpBuilder builder, Value tensor, Func<Value> scalar, SlidingWindow window)
    {
        if (IsPlain(window)) return tensor;
        var type = (TensorType)tensor.Type;
        var (extents, strides) = (new long[type.Rank], new Int128[type.Rank]);
        for (int d = 0; d < extents.Length; d++) (extents[d], strides[d]) = ((long)Extent(window, d, type.Shape[d]), window.BaseDilations[d]);
        return Pad(builder, tensor, scalar(), (TensorType)type.WithShape(Shape.Create(extents)), window.Low.Span, strides);
    }

    /// <summary>What stands in the way of <see cref="Surround"/>; null where nothing does.</summary>
    public static string? WhyNot(TensorType type, SlidingWindow window)
    {
        if (IsPlain(window)) return null;
        Int128 count = 1;
        for (int d = 0; d < type.Rank; d++)
        {
            var extent = Extent(window, d, type.Shape[d]);
            count *= Int128.Min(extent, MostElements);
            if (extent > MostElements || count > MostElements) return $"{type} is too large with its padding";
        }
        return null;
    }

    private static bool IsPlain(SlidingWindow window) =>
        window.Low.Span.IndexOfAnyExcept(0) < 0 && window.High.Span.IndexOfAnyExcept(0) < 0 && window.BaseDilations.Span.IndexOfAnyExcept(1) < 0;

    private static Int128 Extent(SlidingWindow window, int dimension, long extent) =>
        (extent == 0 ? 0 : ((Int128)(extent - 1) * window.BaseDilations[dimension]) + 1) + window.Low[dimension] + window.High[dimension];
}
