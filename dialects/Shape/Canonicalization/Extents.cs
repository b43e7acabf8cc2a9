namespace OpenXla.Ir.Dialects.Shape.Canonicalization;

/// <summary>Shapes that are known at compile time.</summary>
internal static class Extents
{
    /// <summary>The extents of a constant; null where it is none.</summary>
    internal static long[]? Of(IrAttribute? constant) =>
        constant is DenseElementsAttr { Type: { HasStaticShape: true, Rank: 1 }, ElementType: IndexType or IntegerType } elements ? elements.ToInt64Array() : null;

    /// <summary>The extents of a constant or of something shaped, where it is known which; open ones as the shape has them.</summary>
    internal static long[]? Of(Value shape)
    {
        if (shape.DefiningOp is ShapeOfOp of) return of.Arg.Type is ShapedType { HasRank: true } type ? type.Shape.ToArray() : null;
        return Of(OperationFolding.ConstantOf(shape));
    }

    /// <summary>Extents as a constant.</summary>
    internal static DenseElementsAttr Constant(ReadOnlySpan<long> extents) => DenseElementsAttr.Of(new TensorType([extents.Length], IndexType.Instance), extents);

    /// <summary>What two shapes broadcast to; null where they don't.</summary>
    internal static long[]? Broadcast(long[] left, long[] right)
    {
        var (longer, shorter) = left.Length > right.Length ? (left, right) : (right, left);
        var result = (long[])longer.Clone();
        int surplus = longer.Length - shorter.Length;
        for (int i = 0; i < shorter.Length; i++)
        {
            var (a, b) = (longer[surplus + i], shorter[i]);
            if (a == Ir.Shape.Dynamic || b == Ir.Shape.Dynamic) result[surplus + i] = a > 1 ? a : b > 1 ? b : a == 1 ? b : b == 1 ? a : Ir.Shape.Dynamic;
            else if (a != b && a != 1 && b != 1) return null;
            else result[surplus + i] = a == 1 ? b : a;
        }
        return result;
    }

    /// <summary>Whether shapes surely broadcast: in each place all are 1 but for one open extent, or for those of one size.</summary>
    internal static bool AreBroadcastable(List<long[]> shapes)
    {
        int rank = 0;
        foreach (var shape in shapes) rank = Math.Max(rank, shape.Length);
        for (int i = 1; i <= rank; i++)
        {
            long? other = null;
            foreach (var shape in shapes)
            {
                long extent = i > shape.Length ? 1 : shape[^i];
                if (extent == 1) continue;
                if (other is not null && (extent == Ir.Shape.Dynamic || extent != other)) return false;
                other = extent;
            }
        }
        return true;
    }
}
