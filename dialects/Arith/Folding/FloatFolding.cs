using OpenXla.Ir.Dialects.Ub;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Functions of floating-point constants: scalars, splats and all elements. Poison in an operand is poison in the result.</summary>
public static class FloatFolding
{
    private const long ElementLimit = 1 << 16;

    /// <summary>Two constants to one of the same type; null where one is missing or <paramref name="compute"/> has no answer.</summary>
    public static IrAttribute? Binary(ReadOnlySpan<IrAttribute?> operands, Func<FloatBits, FloatBits, FloatBits?> compute)
    {
        if (IntegerFolding.Poison(operands) is { } poison) return poison;
        if (operands is [FloatAttr a, FloatAttr b]) return compute(a.Value, b.Value) is { } result ? new FloatAttr(result, a.Type) : null;
        if (operands is not [DenseElementsAttr { ElementType: FloatType type } x, DenseElementsAttr { ElementType: FloatType } y] || x.Count != y.Count) return null;
        bool splat = x.IsSplat && y.IsSplat;
        if (!splat && x.Count > ElementLimit) return null;
        var values = new IrAttribute[splat ? 1 : x.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute(((FloatAttr)x[i]).Value, ((FloatAttr)y[i]).Value) is not { } value) return null;
            values[i] = new FloatAttr(value, type);
        }
        return splat ? DenseElementsAttr.Splat(x.Type, values[0]) : DenseElementsAttr.Of(x.Type, values);
    }

    /// <summary>
    /// Arithmetic computed in double, rounded to the operands' format. Formats up to 64 bits: of a sum, difference, product or quotient
    /// their double rounding gives what one would. A NaN operand is the result; one that the computation makes is the positive quiet one.
    /// </summary>
    public static IrAttribute? Arithmetic(ReadOnlySpan<IrAttribute?> operands, Func<double, double, double> compute)
    {
        if (IntegerFolding.Poison(operands) is { } poison) return poison;
        return operands is [FloatAttr or DenseElementsAttr, FloatAttr or DenseElementsAttr] ? Binary(operands, Rounded(compute)) : null;
    }

    private static Func<FloatBits, FloatBits, FloatBits?> Rounded(Func<double, double, double> compute) => (a, b) =>
    {
        var format = a.Format;
        if (format.Width > 64) return null;
        if (a.IsNaN) return Quiet(a);
        if (b.IsNaN) return Quiet(b);
        double result = compute(a.ToDouble(), b.ToDouble());
        if (!double.IsNaN(result)) return FloatBits.FromDouble(format, result);
        return format.HasNaN ? format.NaN() : null;
    };

    /// <summary>A constant to one of another type.</summary>
    public static IrAttribute? Unary(IrAttribute? operand, IrType type, Func<FloatAttr, IrType, IrAttribute?> compute)
    {
        if (operand is FloatAttr scalar) return compute(scalar, type);
        if (operand is PoisonAttr) return operand;
        if (operand is not DenseElementsAttr { ElementType: FloatType } elements || type is not ShapedType { HasStaticShape: true } shaped) return null;
        if (!elements.IsSplat && elements.Count > ElementLimit) return null;
        var values = new IrAttribute[elements.IsSplat ? 1 : elements.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute((FloatAttr)elements[i], shaped.ElementType) is not { } value) return null;
            values[i] = value;
        }
        return elements.IsSplat ? DenseElementsAttr.Splat(shaped, values[0]) : DenseElementsAttr.Of(shaped, values);
    }

    /// <summary>The number, or that of all elements.</summary>
    public static FloatAttr? Single(IrAttribute? attribute) => attribute switch
    {
        FloatAttr scalar => scalar,
        DenseElementsAttr { IsSplat: true, ElementType: FloatType } splat => splat.SplatValue as FloatAttr,
        _ => null,
    };

    public static bool IsOne(IrAttribute? attribute) => Single(attribute) is { } value && value.Value == value.Type.Format.One;

    public static bool IsZero(IrAttribute? attribute) => Single(attribute) is { Value.IsZero: true };

    public static bool IsPositiveZero(IrAttribute? attribute) => Single(attribute) is { Value: { IsZero: true, IsNegative: false } };

    public static bool IsNegativeZero(IrAttribute? attribute) => Single(attribute) is { Value: { IsZero: true, IsNegative: true } };

    public static bool IsNaN(IrAttribute? attribute) => Single(attribute) is { Value.IsNaN: true };

    public static bool IsInfinity(IrAttribute? attribute, bool negative) => Single(attribute) is { Value: { IsInfinity: true } value } && value.IsNegative == negative;

    /// <summary>The greater of two numbers; of equal ones, zeros of either sign included, the first.</summary>
    internal static FloatBits Greater(FloatBits left, FloatBits right)
    {
        if (left.IsZero && right.IsZero) return left.IsNegative ? right : left;
        return left.Compare(right) < 0 ? right : left;
    }

    /// <summary>The less of two numbers; of equal ones, zeros of either sign included, the first.</summary>
    internal static FloatBits Less(FloatBits left, FloatBits right)
    {
        if (left.IsZero && right.IsZero) return left.IsNegative ? left : right;
        return right.Compare(left) < 0 ? right : left;
    }

    /// <summary>A NaN that does not signal.</summary>
    internal static FloatBits Quiet(FloatBits value) =>
        value.Format.NonFinite == FloatNonFinite.Ieee ? FloatBits.FromBits(value.Format, value.Bits | (UInt128.One << (value.Format.Precision - 2))) : value;

    /// <summary>True for a NaN that signals.</summary>
    internal static bool IsSignaling(FloatBits value) => value.IsNaN && Quiet(value) != value;
}
