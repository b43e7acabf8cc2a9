using System.Numerics;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Integer arithmetic on constants: scalars, splats and all elements. Poison in an operand is poison in the result.</summary>
public static class IntegerFolding
{
    /// <summary>Elements above this count are not computed at compile time.</summary>
    private const long ElementLimit = 1 << 16;

    /// <summary>Two constants to one of the same type; null where one is missing or <paramref name="compute"/> has no answer.</summary>
    public static IrAttribute? Binary(ReadOnlySpan<IrAttribute?> operands, Func<BigInteger, BigInteger, BigInteger?> compute)
    {
        if (operands is [null, null]) return null;
        if (Poison(operands) is { } poison) return poison;
        return operands is [IntegerAttr or DenseElementsAttr, IntegerAttr or DenseElementsAttr] ? Binary(operands[0]!, operands[1]!, TypeOf(operands[0]!), compute) : null;
    }

    /// <summary>As the other, where the answer depends on the width.</summary>
    public static IrAttribute? Binary(ReadOnlySpan<IrAttribute?> operands, Func<BigInteger, BigInteger, int, BigInteger?> compute)
    {
        if (operands is [null, null]) return null;
        if (Poison(operands) is { } poison) return poison;
        if (operands is not [IntegerAttr or DenseElementsAttr, IntegerAttr or DenseElementsAttr]) return null;
        var type = TypeOf(operands[0]!);
        return BinaryOfWidth(operands[0]!, operands[1]!, type, Width(type), compute);
    }

    private static IrAttribute? BinaryOfWidth(IrAttribute left, IrAttribute right, IrType type, int width, Func<BigInteger, BigInteger, int, BigInteger?> compute) =>
        Binary(left, right, type, (a, b) => compute(a, b, width));

    /// <summary>As the other, with a result of another type.</summary>
    public static IrAttribute? Binary(IrAttribute left, IrAttribute right, IrType type, Func<BigInteger, BigInteger, BigInteger?> compute)
    {
        if (left is IntegerAttr a && right is IntegerAttr b) return compute(a.Value, b.Value) is { } value ? new IntegerAttr(value, type) : null;
        if (left is not DenseElementsAttr x || right is not DenseElementsAttr y || type is not ShapedType shaped) return null;
        if (x.ElementType is not (IntegerType or IndexType) || x.Count != y.Count) return null;
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
    public static IrAttribute? Unary(IrAttribute? operand, IrType type, Func<IntegerAttr, IrType, IrAttribute?> compute)
    {
        if (operand is IntegerAttr scalar) return compute(scalar, type);
        if (operand is PoisonAttr) return operand;
        if (operand is not DenseElementsAttr elements || type is not ShapedType { HasStaticShape: true } shaped || elements.ElementType is not (IntegerType or IndexType)) return null;
        if (!elements.IsSplat && elements.Count > ElementLimit) return null;
        var values = new IrAttribute[elements.IsSplat ? 1 : elements.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute((IntegerAttr)elements[i], shaped.ElementType) is not { } value) return null;
            values[i] = value;
        }
        return elements.IsSplat ? DenseElementsAttr.Splat(shaped, values[0]) : DenseElementsAttr.Of(shaped, values);
    }

    /// <summary>The poison among the operands.</summary>
    public static PoisonAttr? Poison(ReadOnlySpan<IrAttribute?> operands)
    {
        foreach (var operand in operands)
            if (operand is PoisonAttr poison) return poison;
        return null;
    }

    private static IrType TypeOf(IrAttribute attribute) => ((ITypedAttribute)attribute).Type;

    /// <summary>Bits of an integer or of the elements of a shaped type; index counts as 64.</summary>
    public static int Width(IrType type) => type switch
    {
        ShapedType shaped => Width(shaped.ElementType),
        IntegerType integer => integer.Width,
        _ => 64,
    };

    /// <summary>The number that the same bits are without a sign.</summary>
    public static BigInteger Unsigned(BigInteger value, int width) => value.Sign < 0 ? value + (BigInteger.One << width) : value;

    /// <summary>True where a signed integer of that width holds the number.</summary>
    public static bool Fits(BigInteger value, int width) => width > 0 && value.GetBitLength() < width;

    /// <summary>The number, or that of all elements.</summary>
    public static IntegerAttr? Single(IrAttribute? attribute) => attribute switch
    {
        IntegerAttr scalar => scalar,
        DenseElementsAttr { IsSplat: true, ElementType: IntegerType or IndexType } splat => splat.SplatValue as IntegerAttr,
        _ => null,
    };

    public static bool IsZero(IrAttribute? attribute) => Single(attribute) is { IsZero: true };

    public static bool IsOne(IrAttribute? attribute) => Single(attribute) is { IsOne: true };

    public static bool IsAllOnes(IrAttribute? attribute) => Single(attribute) is { IsAllOnes: true };

    /// <summary>True for the largest signed number of the type.</summary>
    public static bool IsSignedMaximum(IrAttribute? attribute) =>
        Single(attribute) is { } number && number.Value == (BigInteger.One << (Width(number.Type) - 1)) - 1;

    /// <summary>True for the smallest signed number of the type.</summary>
    public static bool IsSignedMinimum(IrAttribute? attribute) =>
        Single(attribute) is { } number && number.Value == -(BigInteger.One << (Width(number.Type) - 1));

    /// <summary>Zero of an integer type or a shaped type of integers; null where the extents are not known.</summary>
    public static IrAttribute? Zero(IrType type) => Constant(type, 0);

    /// <summary>A number as a constant of a type, a splat for shaped ones; null where the extents are not known.</summary>
    public static IrAttribute? Constant(IrType type, BigInteger value) => type switch
    {
        IntegerType or IndexType => new IntegerAttr(value, type),
        ShapedType { HasStaticShape: true } shaped => DenseElementsAttr.Splat(shaped, new IntegerAttr(value, shaped.ElementType)),
        _ => null,
    };
}
