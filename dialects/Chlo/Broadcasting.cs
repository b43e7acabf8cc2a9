using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>How shapes meet where operands repeat implicitly.</summary>
public static class Broadcasting
{
    /// <summary>The type that operands repeat to, with bounds where all sizes are known or bounded; without a rank where an operand has none, or they do not meet.</summary>
    /// <param name="element">The type of its elements.</param>
    /// <param name="dimensions">Of two operands, which dimensions of the other one those of the smaller one are; null for the last ones.</param>
    /// <param name="operands">What repeats.</param>
    public static ShapedType TypeOf(IrType element, DenseArrayAttr? dimensions, params ReadOnlySpan<Value> operands)
    {
        var shapes = new Shape[operands.Length];
        bool isBounded = false, isKnown = dimensions is null;
        for (int i = 0; i < shapes.Length; i++)
        {
            if (operands[i].Type is not TensorType tensor) return new UnrankedTensorType(element);
            shapes[i] = tensor.Shape;
            isBounded |= !tensor.HasStaticShape;
            isKnown &= BroadcastDimension.AreKnown(tensor);
        }
        if (isBounded && isKnown) return NumpyBroadcast.Join(operands, out _) is { } bounded ? BroadcastDimension.TypeOf(bounded, element) : new UnrankedTensorType(element);
        var shape = dimensions is null ? Join(shapes) : Join(shapes[0], shapes[1], dimensions);
        return shape is { } joined ? new TensorType(joined, element) : new UnrankedTensorType(element);
    }

    /// <summary>True for dimensions that are those which meet if none are given. Operands of the same rank have all, one of unknown rank none.</summary>
    public static bool AreLast(DenseArrayAttr dimensions, IrType left, IrType right)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        if (left is not TensorType first || right is not TensorType second) return false;
        int rank = Math.Min(first.Rank, second.Rank);
        return first.Rank == second.Rank || dimensions.ToInt64Array().AsSpan().SequenceEqual(NumpyBroadcast.LastPlaces(rank, Math.Max(first.Rank, second.Rank)));
    }

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
