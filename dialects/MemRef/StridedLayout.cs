namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Offset and strides of memref types, in elements.</summary>
public static class StridedLayout
{
    /// <summary>Reads offset and strides; null where the layout is no strided one.</summary>
    public static (long[] Strides, long Offset)? Of(MemRefType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Layout is StridedLayoutAttr strided) return (strided.Strides.ToArray(), strided.Offset);
        if (type.Layout is null) return (RowMajor(type.Shape), 0);
        return null;
    }

    /// <summary>The strides of contiguous row-major memory; dynamic from the first dynamic inner extent outwards.</summary>
    public static long[] RowMajor(Shape shape)
    {
        var strides = new long[shape.Rank];
        long stride = 1;
        for (int i = shape.Rank - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride = Multiply(stride, shape[i]);
        }
        return strides;
    }

    /// <summary>The type of a window on a memref of strided layout.</summary>
    /// <exception cref="ArgumentException">The source has no strided layout.</exception>
    public static MemRefType OfSubView(MemRefType source, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        var (outer, offset) = Of(source) ?? throw new ArgumentException($"'{source}' has no strided layout", nameof(source));
        var inner = new long[outer.Length];
        for (int i = 0; i < inner.Length; i++)
        {
            offset = Add(offset, Multiply(offsets[i], outer[i]));
            inner[i] = Multiply(strides[i], outer[i]);
        }
        return new MemRefType(Shape.Create(sizes), source.ElementType, new StridedLayoutAttr(Shape.Create(inner), offset), source.MemorySpace);
    }

    private static long Multiply(long left, long right) => left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : left * right;

    private static long Add(long left, long right) => left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : left + right;
}
