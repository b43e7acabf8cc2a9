namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Questions that verifiers and type inference ask about dimensions.</summary>
public static class HloShapes
{
    /// <summary>True where every dimension is one of a tensor of that rank.</summary>
    public static bool AreDimensions(ReadOnlySpan<long> dimensions, int rank)
    {
        foreach (long dimension in dimensions)
            if (dimension < 0 || dimension >= rank) return false;
        return true;
    }

    /// <summary>The first dimension that no tensor of that rank has; null where there is none.</summary>
    public static long? FirstOutside(ReadOnlySpan<long> dimensions, int rank)
    {
        foreach (long dimension in dimensions)
            if (dimension < 0 || dimension >= rank) return dimension;
        return null;
    }

    /// <summary>The first dimension that is there twice; null where there is none.</summary>
    public static long? FirstDuplicate(ReadOnlySpan<long> dimensions)
    {
        for (int i = 1; i < dimensions.Length; i++)
            if (dimensions[..i].Contains(dimensions[i])) return dimensions[i];
        return null;
    }

    public static bool AreUnique(ReadOnlySpan<long> dimensions)
    {
        for (int i = 1; i < dimensions.Length; i++)
            if (dimensions[..i].Contains(dimensions[i])) return false;
        return true;
    }

    /// <summary>True where all types are one.</summary>
    public static bool AreSame(ReadOnlySpan<IrType> types)
    {
        foreach (var type in types)
            if (!type.Equals(types[0])) return false;
        return true;
    }

    public static bool IsPermutation(ReadOnlySpan<long> dimensions, int rank) =>
        dimensions.Length == rank && AreDimensions(dimensions, rank) && AreUnique(dimensions);

    public static bool IsIdentity(ReadOnlySpan<long> dimensions)
    {
        for (int i = 0; i < dimensions.Length; i++)
            if (dimensions[i] != i) return false;
        return true;
    }

    /// <summary>True where two extents are the same, as far as both are known.</summary>
    public static bool AreCompatible(long left, long right) => left == right || left == Shape.Dynamic || right == Shape.Dynamic;

    public static bool AreCompatible(ReadOnlySpan<long> left, ReadOnlySpan<long> right)
    {
        if (left.Length != right.Length) return false;
        for (int i = 0; i < left.Length; i++)
            if (!AreCompatible(left[i], right[i])) return false;
        return true;
    }

    /// <summary>The extents without those of some dimensions.</summary>
    public static Shape Without(Shape shape, ReadOnlySpan<long> dimensions)
    {
        var kept = new List<long>();
        for (int i = 0; i < shape.Rank; i++)
            if (!dimensions.Contains(i)) kept.Add(shape[i]);
        return Shape.Create(kept.ToArray());
    }

    /// <summary>As in messages: <c>[2, ?]</c>.</summary>
    public static string Text(ReadOnlySpan<long> values) => $"[{string.Join(", ", Array.ConvertAll(values.ToArray(), ExtentText))}]";

    /// <summary>As in messages that show upstream's number for an extent that is not known.</summary>
    public static string RawText(ReadOnlySpan<long> values) => $"[{string.Join(", ", Array.ConvertAll(values.ToArray(), RawText))}]";

    public static string RawText(long extent) => extent.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string ExtentText(long extent) => extent == Shape.Dynamic ? "?" : extent.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
