namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Makes a window of the attributes that operations say it by; what is absent has its default.</summary>
internal static class WindowChecks
{
    /// <exception cref="TypeInferenceException">The attributes are no window; the message says why.</exception>
    public static SlidingWindow Create(
        ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides, ReadOnlySpan<(long Low, long High)> padding,
        ReadOnlySpan<long> baseDilations, ReadOnlySpan<long> windowDilations, int reversals = 0)
    {
        int count = sizes.Length;
        RequireSize(strides.Length, count, "window-strides");
        RequireSize(baseDilations.Length, count, "base-dilation factors");
        RequireSize(windowDilations.Length, count, "window-dilation factors");
        RequireSize(padding.Length, count, "padding-entries");
        RequireSize(reversals, count, "window-reversal");
        var (steps, bases, apart) = (OnesWhereEmpty(strides, count), OnesWhereEmpty(baseDilations, count), OnesWhereEmpty(windowDilations, count));
        var (low, high) = (new long[count], new long[count]);
        for (int i = 0; i < count; i++)
        {
            if (sizes[i] != Shape.Dynamic) RequirePositive(sizes[i], "value", i);
            RequirePositive(steps[i], "stride", i);
            RequirePositive(bases[i], "base dilation factor", i);
            RequirePositive(apart[i], "window dilation factor", i);
            if (padding.Length > 0) (low[i], high[i]) = padding[i];
        }
        return new SlidingWindow([.. sizes], [.. steps], [.. low], [.. high], [.. bases], [.. apart]);
    }

    /// <summary>The pairs of a padding attribute.</summary>
    /// <exception cref="TypeInferenceException">They are no pairs.</exception>
    public static (long Low, long High)[] PairsOf(IrAttribute? padding)
    {
        if (padding is not DenseElementsAttr elements) return [];
        if (elements.Type.Rank != 2 || elements.Type.Shape[1] != 2)
            throw new TypeInferenceException($"expects the shape of padding-attribute to be {{N, 2}}, but got {{{string.Join(", ", elements.Type.Shape.ToArray())}}}.");
        var numbers = elements.ToInt64Array();
        var pairs = new (long, long)[numbers.Length / 2];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (numbers[2 * i], numbers[(2 * i) + 1]);
        return pairs;
    }

    /// <summary>The numbers of a dense array; none where it is absent.</summary>
    public static long[] NumbersOf(IrAttribute? array) => array is DenseArrayAttr numbers ? numbers.ToInt64Array() : [];

    private static long[] OnesWhereEmpty(ReadOnlySpan<long> numbers, int count)
    {
        if (numbers.Length > 0) return numbers.ToArray();
        var ones = new long[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static void RequireSize(int size, int count, string name)
    {
        if (size != 0 && size != count)
            throw new TypeInferenceException($"expects {name} to have same dimension-size as size of window dimensions ({count}), but got: {size}.");
    }

    private static void RequirePositive(long number, string what, int dimension)
    {
        if (number <= 0) throw new TypeInferenceException($"expects window to have positive {what} for {dimension}-th window dimension, but got {number}.");
    }
}
