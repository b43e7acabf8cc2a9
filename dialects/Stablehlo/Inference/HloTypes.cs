using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which types may stand for one another while shapes are known in part, and what is known together.</summary>
public static class HloTypes
{
    /// <summary>True for types that say nothing against one another: extents that one of them leaves open, bounds that hold, scales that differ.</summary>
    public static bool AreCompatible(IrType left, IrType right)
    {
        ArgumentNullException.ThrowIfNull(left);
        if (left.Equals(right)) return true;
        if (left is not ShapedType a || right is not ShapedType b || left is VectorType || right is VectorType) return AreCompatibleElements(left, right);
        if (!AreCompatibleElements(a.ElementType, b.ElementType) || !ISameOperandsAndResultShape.AreCompatible(a, b)) return false;
        return a is not TensorType first || b is not TensorType second || (IsWithin(first.Shape, BoundsAttr.Of(second)) && IsWithin(second.Shape, BoundsAttr.Of(first)));
    }

    /// <summary>The same for lists of types, which are of one length then.</summary>
    public static bool AreCompatible(ReadOnlySpan<IrType> left, ReadOnlySpan<IrType> right)
    {
        if (left.Length != right.Length) return false;
        for (int i = 0; i < left.Length; i++)
            if (!AreCompatible(left[i], right[i])) return false;
        return true;
    }

    /// <summary>As in messages: <c>'tensor&lt;f32>', 'tensor&lt;i1>'</c>.</summary>
    internal static string Text(IrType[] types) => string.Join(", ", types.Select(static t => $"'{t}'"));

    /// <summary>True where they are the same, or quantized in one way with one storage and one expressed type.</summary>
    public static bool AreCompatibleElements(IrType left, IrType right)
    {
        ArgumentNullException.ThrowIfNull(left);
        if (left is UniformType a && right is UniformType b)
            return a.Storage == b.Storage && a.Expressed.Equals(b.Expressed) && a is UniformQuantizedPerAxisType == b is UniformQuantizedPerAxisType;
        return left.Equals(right);
    }

    /// <summary>A type that holds what is known of any of the given ones: a static extent rather than a dynamic one, the smallest bound.</summary>
    /// <exception cref="TypeInferenceException">They contradict one another.</exception>
    public static IrType MostSpecific(params ReadOnlySpan<IrType> types) => Merge(WithRank(types), static (a, b, dimension) => a.Narrowed(b, dimension));

    /// <summary>A type that holds for every one of the given ones: a dynamic extent where one of them has it, the largest bound.</summary>
    /// <inheritdoc cref="MostSpecific"/>
    public static IrType LeastSpecific(params ReadOnlySpan<IrType> types) => Merge(types, static (a, b, dimension) => a.Widened(b, dimension));

    /// <summary>Those that say anything of the shape, if any does.</summary>
    private static ReadOnlySpan<IrType> WithRank(ReadOnlySpan<IrType> types)
    {
        bool isMixed = false;
        foreach (var type in types) isMixed |= type is UnrankedTensorType;
        if (!isMixed) return types;
        var ranked = types.ToArray().Where(static t => t is not UnrankedTensorType).ToArray();
        return ranked.Length > 0 ? ranked : types[..1];
    }

    private static IrType Merge(ReadOnlySpan<IrType> types, Func<Extent, Extent, int, Extent> join)
    {
        var first = types[0];
        bool areSame = true;
        foreach (var type in types) areSame &= type.Equals(first);
        if (areSame) return first;
        if (first is TupleType) return MergeTuples(types, join);
        if (first is not TensorType result) return first;
        var (extents, hasBounds) = (Extent.Of(result), result.Encoding is BoundsAttr);
        foreach (var type in types[1..])
        {
            if (type is not TensorType tensor) return type;
            if (tensor.Rank != result.Rank) throw new TypeInferenceException($"Mismatched ranks of types{result.Rank} vs {tensor.Rank}");
            var others = Extent.Of(tensor);
            for (int i = 0; i < extents.Length; i++) extents[i] = join(extents[i], others[i], i);
        }
        return Extent.ToType(extents, result.ElementType, result.Encoding, hasBounds);
    }

    private static TupleType MergeTuples(ReadOnlySpan<IrType> types, Func<Extent, Extent, int, Extent> join)
    {
        var tuples = new TupleType[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            tuples[i] = types[i] as TupleType ?? throw new TypeInferenceException("Mismatched type kinds: either all types must be tuples, or no types must be tuples");
            if (tuples[i].Elements.Count != tuples[0].Elements.Count) throw new TypeInferenceException("Mismatched tuple sizes: all tuple sizes must be the same");
        }
        var merged = new IrType[tuples[0].Elements.Count];
        for (int i = 0; i < merged.Length; i++) merged[i] = Merge(Array.ConvertAll(tuples, t => t.Elements[i]), join);
        return new TupleType([.. merged]);
    }

    private static bool IsWithin(Shape shape, EquatableArray<long> bounds)
    {
        for (int i = 0; i < bounds.Count; i++)
            if (bounds[i] != Shape.Dynamic && shape[i] != Shape.Dynamic && shape[i] > bounds[i]) return false;
        return true;
    }
}
