using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Integer arithmetic on constants: scalars, splats and all elements.</summary>
internal static class IntegerFolding
{
    /// <summary>Elements above this count are not computed at compile time.</summary>
    private const long ElementLimit = 1 << 16;

    /// <summary>Two constants to one of the same type; null where one is missing or <paramref name="compute"/> has no answer.</summary>
    internal static IrAttribute? Binary(ReadOnlySpan<IrAttribute?> operands, Func<BigInteger, BigInteger, BigInteger?> compute) =>
        operands is [IntegerAttr or DenseElementsAttr, IntegerAttr or DenseElementsAttr] ? Binary(operands[0]!, operands[1]!, TypeOf(operands[0]!), compute) : null;

    /// <summary>As the other, with a result of another type.</summary>
    internal static IrAttribute? Binary(IrAttribute left, IrAttribute right, IrType type, Func<BigInteger, BigInteger, BigInteger?> compute)
    {
        if (left is IntegerAttr a && right is IntegerAttr b) return compute(a.Value, b.Value) is { } value ? new IntegerAttr(value, type) : null;
        if (left is not DenseElementsAttr x || right is not DenseElementsAttr y || type is not ShapedType shaped) return null;
        if (x.ElementType is not (IntegerType or IndexType)) return null;
        bool splat = x.IsSplat && y.IsSplat;
        if (!splat && x.Count > ElementLimit) return null;
        var values = new IrAttribute[splat ? 1 : x.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute(((IntegerAttr)x[i]).Value, ((IntegerAttr)y[i]).Value) is not { } value) return null;
            values[i] = new IntegerAttr(value, shaped.ElementType);
        }
        return splat ? DenseElementsAttr.Splat(shaped, values[0]) : DenseElementsAttr.Of(shaped, values);
    }

    /// <summary>A constant to one of another type.</summary>
    internal static IrAttribute? Unary(IrAttribute? operand, IrType type, Func<IntegerAttr, IrType, IrAttribute?> compute)
    {
        if (operand is IntegerAttr scalar) return compute(scalar, type);
        if (operand is not DenseElementsAttr elements || type is not ShapedType shaped || elements.ElementType is not (IntegerType or IndexType)) return null;
        if (!elements.IsSplat && elements.Count > ElementLimit) return null;
        var values = new IrAttribute[elements.IsSplat ? 1 : elements.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute((IntegerAttr)elements[i], shaped.ElementType) is not { } value) return null;
            values[i] = value;
        }
        return elements.IsSplat ? DenseElementsAttr.Splat(shaped, values[0]) : DenseElementsAttr.Of(shaped, values);
    }

    private static IrType TypeOf(IrAttribute attribute) => ((ITypedAttribute)attribute).Type;

    /// <summary>Bits of an integer or of the elements of a shaped type; index counts as 64.</summary>
    internal static int Width(IrType type) => type switch
    {
        ShapedType shaped => Width(shaped.ElementType),
        IntegerType integer => integer.Width,
        _ => 64,
    };

    /// <summary>The number that the same bits are without a sign.</summary>
    internal static BigInteger Unsigned(BigInteger value, int width) => value.Sign < 0 ? value + (BigInteger.One << width) : value;

    internal static bool IsZero(IrAttribute? attribute) => attribute is IntegerAttr { IsZero: true } or DenseElementsAttr { IsSplat: true, SplatValue: IntegerAttr { IsZero: true } };

    internal static bool IsOne(IrAttribute? attribute) => attribute is IntegerAttr { IsOne: true } or DenseElementsAttr { IsSplat: true, SplatValue: IntegerAttr { IsOne: true } };

    internal static bool IsAllOnes(IrAttribute? attribute) => attribute is IntegerAttr { IsAllOnes: true } or DenseElementsAttr { IsSplat: true, SplatValue: IntegerAttr { IsAllOnes: true } };

    /// <summary>Zero of an integer type or a shaped type of integers; null where the extents are not known.</summary>
    internal static IrAttribute? Zero(IrType type) => Constant(type, 0);

    /// <summary>A number as a constant of a type, a splat for shaped ones; null where the extents are not known.</summary>
    internal static IrAttribute? Constant(IrType type, BigInteger value) => type switch
    {
        IntegerType or IndexType => new IntegerAttr(value, type),
        ShapedType { HasStaticShape: true } shaped => DenseElementsAttr.Splat(shaped, new IntegerAttr(value, shaped.ElementType)),
        _ => null,
    };
}
