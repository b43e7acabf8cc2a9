using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting;

/// <summary>Lists of offsets, sizes and strides: numbers in an attribute, with an operand for each that is open.</summary>
public static class MixedIndices
{
    /// <summary>Numbers and values in one list.</summary>
    public static MixedIndex[] Of(DenseArrayAttr statics, OperandRange values)
    {
        ArgumentNullException.ThrowIfNull(statics);
        return Of(statics.Int64s, values);
    }

    /// <summary>The extents of a shape, with a value for each that is open.</summary>
    public static MixedIndex[] Of(ReadOnlySpan<long> statics, OperandRange values)
    {
        var list = new MixedIndex[statics.Length];
        int next = 0;
        for (int i = 0; i < list.Length; i++) list[i] = statics[i] == Shape.Dynamic && next < values.Count ? values[next++] : statics[i];
        return list;
    }

    /// <summary>The numbers, open ones as <see cref="Shape.Dynamic"/>.</summary>
    public static long[] Numbers(ReadOnlySpan<MixedIndex> list)
    {
        var numbers = new long[list.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = list[i].IsNumber ? list[i].Number : Shape.Dynamic;
        return numbers;
    }

    /// <summary>The attribute for <see cref="Numbers"/>.</summary>
    public static DenseArrayAttr Statics(ReadOnlySpan<MixedIndex> list) => DenseArrayAttr.I64(Numbers(list));

    /// <summary>The values in order.</summary>
    public static Value[] Values(ReadOnlySpan<MixedIndex> list)
    {
        int count = 0;
        foreach (var entry in list)
            if (!entry.IsNumber) count++;
        var values = new Value[count];
        count = 0;
        foreach (var entry in list)
            if (!entry.IsNumber) values[count++] = entry.Value;
        return values;
    }

    /// <summary>Puts numbers in place of constants that are not negative, as offsets and sizes are.</summary>
    /// <returns>True where there were any.</returns>
    public static bool FoldSizes(Span<MixedIndex> list) => Fold(list, static number => number >= 0);

    /// <summary>Puts numbers in place of constants that are not zero, as strides are.</summary>
    /// <inheritdoc cref="FoldSizes"/>
    public static bool FoldStrides(Span<MixedIndex> list) => Fold(list, static number => number is not (0 or Shape.Dynamic));

    private static bool Fold(Span<MixedIndex> list, Func<long, bool> isAllowed)
    {
        bool changed = false;
        for (int i = 0; i < list.Length; i++)
            if (!list[i].IsNumber && list[i].Known is { } number && isAllowed(number))
            {
                list[i] = number;
                changed = true;
            }
        return changed;
    }

    /// <summary>Makes dynamic extents static whose size is a constant.</summary>
    /// <param name="shape">The extents.</param>
    /// <param name="sizes">A size for each dynamic one.</param>
    /// <param name="remaining">The sizes of those that stay dynamic.</param>
    /// <returns>The extents as far as they are known; null where that is nothing new.</returns>
    public static Shape? FoldExtents(Shape shape, OperandRange sizes, out Value[] remaining)
    {
        remaining = [];
        bool any = false;
        foreach (var size in sizes) any |= MixedIndex.ConstantOf(size) >= 0;
        if (!any) return null;
        var list = Of(shape.Span, sizes);
        FoldSizes(list);
        remaining = Values(list);
        return Shape.Create(Numbers(list));
    }

    /// <summary>Whether two lists say the same.</summary>
    public static bool AreSame(DenseArrayAttr leftStatics, OperandRange left, DenseArrayAttr rightStatics, OperandRange right)
    {
        ArgumentNullException.ThrowIfNull(leftStatics);
        if (!leftStatics.Equals(rightStatics) || left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
            if (left[i] != right[i]) return false;
        return true;
    }
}
