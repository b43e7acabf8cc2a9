namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What is known of a dimension: its size, or else at most a bound.</summary>
/// <param name="Size"><see cref="Shape.Dynamic"/> where it is not known.</param>
/// <param name="Bound"><see cref="Shape.Dynamic"/> where there is none.</param>
internal readonly record struct Extent(long Size, long Bound)
{
    public bool IsStatic => Size != Shape.Dynamic;

    public bool IsBounded => Bound != Shape.Dynamic;

    public static Extent[] Of(TensorType type)
    {
        var bounds = BoundsAttr.Of(type);
        var extents = new Extent[type.Rank];
        for (int i = 0; i < extents.Length; i++) extents[i] = new Extent(type.Shape[i], bounds.Count > 0 ? bounds[i] : Shape.Dynamic);
        return extents;
    }

    /// <summary>A tensor of these extents; another encoding than bounds stays where no bounds came in.</summary>
    public static TensorType ToType(ReadOnlySpan<Extent> extents, IrType element, IrAttribute? encoding, bool hasBounds)
    {
        if (hasBounds) encoding = BoundsOf(extents);
        return new TensorType(ShapeOf(extents), element, encoding);
    }

    public static Shape ShapeOf(ReadOnlySpan<Extent> extents)
    {
        var sizes = new long[extents.Length];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = extents[i].Size;
        return Shape.Create(sizes);
    }

    /// <summary>The bounds; null where there are none.</summary>
    public static BoundsAttr? BoundsOf(ReadOnlySpan<Extent> extents)
    {
        var bounds = new long[extents.Length];
        for (int i = 0; i < bounds.Length; i++) bounds[i] = extents[i].Bound;
        return bounds.AsSpan().IndexOfAnyExcept(Shape.Dynamic) < 0 ? null : new BoundsAttr([.. bounds]);
    }

    /// <summary>What both say of the same dimension.</summary>
    public Extent Narrowed(Extent other, int dimension)
    {
        if (!IsStatic && !other.IsStatic) return new Extent(Shape.Dynamic, IsBounded && other.IsBounded ? Math.Min(Bound, other.Bound) : IsBounded ? Bound : other.Bound);
        CheckSizes(other, dimension);
        long size = IsStatic ? Size : other.Size;
        long bound = IsBounded ? Bound : other.Bound;
        if (bound != Shape.Dynamic && size > bound) throw new TypeInferenceException($"Mismatched dimension size {size} and bound {bound} in dimension {dimension}");
        return new Extent(size, Shape.Dynamic);
    }

    /// <summary>What holds of either.</summary>
    public Extent Widened(Extent other, int dimension)
    {
        CheckSizes(other, dimension);
        if (IsStatic && other.IsStatic) return this;
        long left = IsStatic ? Size : Bound;
        long right = other.IsStatic ? other.Size : other.Bound;
        return new Extent(Shape.Dynamic, left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : Math.Max(left, right));
    }

    /// <summary>One behind the other.</summary>
    public Extent Concatenated(Extent other)
    {
        if (IsStatic && other.IsStatic) return new Extent(checked(Size + other.Size), Shape.Dynamic);
        long left = IsStatic ? Size : Bound;
        long right = other.IsStatic ? other.Size : other.Bound;
        return new Extent(Shape.Dynamic, left == Shape.Dynamic || right == Shape.Dynamic ? Shape.Dynamic : checked(left + right));
    }

    private void CheckSizes(Extent other, int dimension)
    {
        if (IsStatic && other.IsStatic && Size != other.Size) throw new TypeInferenceException($"Mismatched dimension sizes {Size} and {other.Size} in dimension {dimension}");
    }
}
