using OpenXla.Ir.Affine;

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
        return type.Layout is AffineMapAttr { Map: { Results: [var address] } map } ? OfAddress(address, map.DimCount) : null;
    }

    /// <summary>The strides of a map to an address, where it is a sum of dimensions times factors.</summary>
    private static (long[] Strides, long Offset)? OfAddress(AffineExpr address, int rank)
    {
        var strides = new long[rank];
        long offset = 0;
        return Collect(address, 1, strides, ref offset) ? (strides, offset) : null;
    }

    private static bool Collect(AffineExpr expr, long factor, long[] strides, ref long offset)
    {
        switch (expr)
        {
            case AffineDimExpr dim:
                strides[dim.Position] = Add(strides[dim.Position], factor);
                return true;
            case AffineConstantExpr constant:
                offset = Add(offset, Multiply(factor, constant.Value));
                return true;
            case { IsSymbolicOrConstant: true }:
                offset = Shape.Dynamic;
                return true;
            case AffineBinaryExpr { Kind: AffineExprKind.Add } sum:
                return Collect(sum.Left, factor, strides, ref offset) && Collect(sum.Right, factor, strides, ref offset);
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr scale } product:
                return Collect(product.Left, Multiply(factor, scale.Value), strides, ref offset);
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right.IsSymbolicOrConstant: true } product:
                return Collect(product.Left, Shape.Dynamic, strides, ref offset);
            default:
                return false;
        }
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

    private static long Multiply(long left, long right) => left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : unchecked(left * right);

    private static long Add(long left, long right) => left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : unchecked(left + right);
}
