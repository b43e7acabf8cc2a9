namespace OpenXla.Ir.Builtin;

/// <summary>A type with elements: tensor, vector or memref, ranked or not.</summary>
public abstract record ShapedType(IrType ElementType) : IrType
{
    public abstract bool HasRank { get; }

    /// <summary>The extents of a ranked type.</summary>
    /// <exception cref="InvalidOperationException">The type is unranked.</exception>
    public abstract Shape Shape { get; init; }

    public int Rank => Shape.Rank;

    /// <summary>True for a ranked type without dynamic extents.</summary>
    public bool HasStaticShape => HasRank && Shape.IsStatic;

    /// <summary>How many elements a type of static shape has.</summary>
    public long ElementCount => Shape.ElementCount;

    /// <summary>The same kind of type with another shape.</summary>
    public abstract ShapedType WithShape(Shape shape);

    /// <summary>The same kind of type with another element type.</summary>
    public abstract ShapedType WithElementType(IrType elementType);

    public virtual bool Equals(ShapedType? other) => base.Equals(other) && ElementType.Equals(other!.ElementType);
    public override int GetHashCode() => base.GetHashCode();
}
