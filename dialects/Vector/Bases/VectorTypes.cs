namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Questions about vector types that several ops ask.</summary>
internal static class VectorTypes
{
    internal static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;

    internal static bool HaveSameElement(IrType left, IrType right) => ElementOf(left).Equals(ElementOf(right));

    internal static bool IsScalable(VectorType type, int dimension) => dimension < type.Scalable.Count && type.Scalable[dimension];

    /// <summary>A vector type; flags that are all false are left out, as in parsed types.</summary>
    internal static VectorType Of(ReadOnlySpan<long> extents, IrType element, ReadOnlySpan<bool> scalable) =>
        new(Shape.Create(extents), element, scalable.Contains(true) ? EquatableArray.Create(scalable) : default);

    /// <summary>Which dimensions are scalable, a flag for each.</summary>
    internal static bool[] ScalableFlags(VectorType type)
    {
        var flags = new bool[type.Rank];
        type.Scalable.Span.CopyTo(flags);
        return flags;
    }

    /// <summary>The mask for all elements of a vector.</summary>
    internal static VectorType MaskOf(VectorType type) => type with { ElementType = IntegerType.I1 };

    /// <summary>The type without its first dimensions.</summary>
    internal static VectorType DropFront(VectorType type, int count) => Of(type.Shape.Span[count..], type.ElementType, ScalableFlags(type).AsSpan(count));

    /// <summary>How many bits an element takes; null where only a data layout could tell.</summary>
    internal static int? BitsOf(IrType type) => type switch
    {
        IntegerType integer => integer.Width,
        FloatType real => real.Width,
        IndexType => 64,
        _ => null,
    };

    /// <summary>Bits of the innermost dimension; null as for <see cref="BitsOf"/>.</summary>
    internal static Int128? MinorBits(VectorType type) => BitsOf(type.ElementType) is { } bits ? (Int128)bits * (type.Rank == 0 ? 1 : type.Shape[^1]) : null;

    /// <summary>The product of the extents, scalable ones by their multiples.</summary>
    internal static Int128 ElementCount(VectorType type)
    {
        Int128 count = 1;
        foreach (long extent in type.Shape) count = unchecked(count * extent);
        return count;
    }
}
