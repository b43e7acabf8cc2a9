namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>The numbers of a width that an index may be, as signed and as unsigned ones.</summary>
internal readonly record struct IndexRange(Int128 SignedMin, Int128 SignedMax, Int128 UnsignedMin, Int128 UnsignedMax, int Width)
{
    /// <summary>The one number of the range, in the form with a sign.</summary>
    internal Int128? Only => SignedMin == SignedMax ? SignedMin : UnsignedMin == UnsignedMax ? Signed(UnsignedMin, Width) : null;

    internal static IndexRange Of(Int128 value, int width) => OfSigned(value, value, width);

    /// <summary>Signed numbers between bounds.</summary>
    internal static IndexRange OfSigned(Int128 min, Int128 max, int width) => min < 0 == max < 0
        ? new(min, max, IndexFolding.Unsigned(min, width), IndexFolding.Unsigned(max, width), width)
        : new(min, max, 0, (Int128.One << width) - 1, width);

    /// <summary>Unsigned numbers between bounds.</summary>
    internal static IndexRange OfUnsigned(Int128 min, Int128 max, int width)
    {
        var half = Int128.One << (width - 1);
        return min < half == max < half ? new(Signed(min, width), Signed(max, width), min, max, width) : new(-half, half - 1, min, max, width);
    }

    /// <summary>The result of a minimum or maximum with a constant; null for other operations.</summary>
    internal static IndexRange? OfExtremum(Operation op, Int128 bound, int width)
    {
        var half = Int128.One << (width - 1);
        return op switch
        {
            MinSOp => OfSigned(-half, bound, width),
            MaxSOp => OfSigned(bound, half - 1, width),
            MinUOp => OfUnsigned(0, IndexFolding.Unsigned(bound, width), width),
            MaxUOp => OfUnsigned(IndexFolding.Unsigned(bound, width), (half << 1) - 1, width),
            _ => null,
        };
    }

    private static Int128 Signed(Int128 value, int width) => value >= Int128.One << (width - 1) ? value - (Int128.One << width) : value;
}
