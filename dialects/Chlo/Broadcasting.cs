namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>How shapes meet where operands repeat implicitly.</summary>
public static class Broadcasting
{
    /// <summary>Shapes of two operands: by given dimensions of the smaller one, or else from the last dimension on.</summary>
    /// <returns>Null where the shapes do not meet.</returns>
    public static Shape? Join(Shape left, Shape right, DenseArrayAttr? dimensions)
    {
        if (dimensions is null) return Join([left, right]);
        var (large, small) = left.Rank > right.Rank ? (left, right) : (right, left);
        if (dimensions.Count != small.Rank) return null;
        var joined = large.ToArray();
        for (int i = 0; i < small.Rank; i++)
        {
            long at = dimensions.GetInt64(i);
            if (at < 0 || at >= large.Rank || Join(large[(int)at], small[i]) is not { } extent) return null;
            joined[at] = extent;
        }
        return Shape.Create(joined);
    }

    /// <summary>Shapes as numpy joins them: the last dimensions meet, absent ones and extents of 1 repeat.</summary>
    /// <returns>Null where the shapes do not meet.</returns>
    public static Shape? Join(params ReadOnlySpan<Shape> shapes)
    {
        int rank = 0;
        foreach (var shape in shapes) rank = Math.Max(rank, shape.Rank);
        var joined = new long[rank];
        Array.Fill(joined, 1);
        foreach (var shape in shapes)
            for (int i = 0; i < shape.Rank; i++)
            {
                int at = rank - shape.Rank + i;
                if (Join(joined[at], shape[i]) is not { } extent) return null;
                joined[at] = extent;
            }
        return Shape.Create(joined);
    }

    /// <summary>An unknown extent is taken to be 1 or the other's, where the other is known and not 1.</summary>
    private static long? Join(long left, long right)
    {
        if (left == right || right == 1) return left;
        if (left == 1) return right;
        return left == Shape.Dynamic ? right : right == Shape.Dynamic ? left : null;
    }
}
