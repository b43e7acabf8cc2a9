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

    /// <summary>The layout as a map to the address, with symbols for what is dynamic; none for contiguous row-major memory.</summary>
    internal static AffineMapAttr? MapOf(MemRefType type)
    {
        if (Of(type) is not var (strides, offset) || (offset == 0 && strides.AsSpan().SequenceEqual(RowMajor(type.Shape)))) return null;
        int symbols = 0;
        var address = Factor(offset);
        for (int i = 0; i < strides.Length; i++) address += AffineExpr.Dim(i) * Factor(strides[i]);
        return new AffineMapAttr(new AffineMap(strides.Length, symbols, [address]));

        AffineExpr Factor(long value) => value == Shape.Dynamic ? AffineExpr.Symbol(symbols++) : AffineExpr.Constant(value);
    }

    /// <summary>The strides of a map to an address, where it is a sum of dimensions times factors.</summary>
    private static (long[] Strides, long Offset)? OfAddress(AffineExpr address, int rank)
    {
        var strides = new SymbolicSum[rank];
        for (int i = 0; i < rank; i++) strides[i] = new SymbolicSum();
        var offset = new SymbolicSum();
        try
        {
            return Collect(address, AffineExpr.Constant(1), strides, offset) ? ([.. strides.Select(static stride => stride.Value)], offset.Value) : null;
        }
        catch (AffineDepthException)
        {
            return null;
        }
    }

    private static bool Collect(AffineExpr expr, AffineExpr factor, SymbolicSum[] strides, SymbolicSum offset)
    {
        switch (expr)
        {
            case AffineDimExpr dim:
                strides[dim.Position].Add(factor, 1);
                return true;
            case { IsSymbolicOrConstant: true }:
                offset.Add(expr * factor, 1);
                return true;
            case AffineBinaryExpr { Kind: AffineExprKind.Add } sum:
                return Collect(sum.Left, factor, strides, offset) && Collect(sum.Right, factor, strides, offset);
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right.IsSymbolicOrConstant: true } product:
                return Collect(product.Left, factor * product.Right, strides, offset);
            case AffineBinaryExpr { Kind: AffineExprKind.Mul, Left.IsSymbolicOrConstant: true } product:
                return Collect(product.Right, factor * product.Left, strides, offset);
            default:
                return false;
        }
    }

    /// <summary>A sum of expressions without dimensions: a number, once the others have cancelled out.</summary>
    private sealed class SymbolicSum
    {
        private readonly Dictionary<AffineExpr, long> _terms = [];
        private long _constant;

        internal long Value => _terms.Values.All(static factor => factor == 0) ? _constant : Shape.Dynamic;

        internal void Add(AffineExpr expr, long factor)
        {
            switch (expr)
            {
                case AffineConstantExpr constant:
                    _constant = unchecked(_constant + (constant.Value * factor));
                    break;
                case AffineBinaryExpr { Kind: AffineExprKind.Add } sum:
                    Add(sum.Left, factor);
                    Add(sum.Right, factor);
                    break;
                case AffineBinaryExpr { Kind: AffineExprKind.Mul, Right: AffineConstantExpr scale } product:
                    Add(product.Left, unchecked(factor * scale.Value));
                    break;
                default:
                    _terms[expr] = unchecked(_terms.GetValueOrDefault(expr) + factor);
                    break;
            }
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

    /// <summary>Whether the elements lie as they would without a layout.</summary>
    internal static bool IsIdentity(MemRefType type) => type.Layout switch
    {
        null => true,
        AffineMapAttr { Map: var map } => map.IsIdentity,
        StridedLayoutAttr { Offset: 0, Strides: var strides } => strides.Rank == 1 && strides[0] == 1,
        _ => false,
    };

    /// <summary>The layout once dimensions of each group are one; null where those of a group are surely not contiguous.</summary>
    internal static StridedLayoutAttr? Collapse(MemRefType source, long[][] groups)
    {
        if (Of(source) is not var (strides, offset)) return null;
        var collapsed = new long[groups.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            var group = groups[g].AsSpan();
            // Extents of one have strides that mean nothing.
            while (group.Length > 1 && source.Shape[(int)group[^1]] == 1) group = group[..^1];
            collapsed[g] = group.Length == 1 || !source.Shape.IsDynamic((int)group[^1]) ? strides[group[^1]] : Shape.Dynamic;
        }
        for (int g = groups.Length - 1; g >= 0; g--)
        {
            long stride = collapsed[g];
            for (int i = groups[g].Length - 1; i > 0; i--)
            {
                int dimension = (int)groups[g][i];
                stride = Multiply(stride, source.Shape[dimension]);
                if (source.Shape[dimension - 1] == 1) continue;
                if (stride != Shape.Dynamic && strides[dimension - 1] != Shape.Dynamic && stride != strides[dimension - 1]) return null;
            }
        }
        return new StridedLayoutAttr(Shape.Create(collapsed), offset);
    }

    /// <summary>The layout once each dimension is a group of them.</summary>
    internal static StridedLayoutAttr? Expand(MemRefType source, long[][] groups, Shape expanded)
    {
        if (Of(source) is not var (strides, offset)) return null;
        var inner = new long[expanded.Rank];
        Array.Fill(inner, 1);
        int at = expanded.Rank - 1;
        for (int g = groups.Length - 1; g >= 0; g--)
        {
            long stride = strides[g];
            for (int i = 0; i < groups[g].Length; i++)
            {
                inner[at] = stride;
                stride = Multiply(stride, expanded[at--]);
            }
        }
        return new StridedLayoutAttr(Shape.Create(inner), offset);
    }

    /// <summary>Nothing times what is not known is nothing.</summary>
    private static long Multiply(long left, long right) => left == 0 || right == 0 ? 0 : left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : unchecked(left * right);

    private static long Add(long left, long right) => left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : unchecked(left + right);
}
