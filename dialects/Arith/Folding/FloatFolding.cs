using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Floating-point arithmetic on constants. Formats up to 64 bits: their results, computed in double, are rounded as if once.</summary>
internal static class FloatFolding
{
    private const long ElementLimit = 1 << 16;

    internal static IrAttribute? Binary(ReadOnlySpan<IrAttribute?> operands, Func<double, double, double> compute)
    {
        if (operands is [FloatAttr a, FloatAttr b]) return Scalar(a, b, compute);
        if (operands is not [DenseElementsAttr { ElementType: FloatType } x, DenseElementsAttr y]) return null;
        bool splat = x.IsSplat && y.IsSplat;
        if (!splat && x.Count > ElementLimit) return null;
        var values = new IrAttribute[splat ? 1 : x.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (Scalar((FloatAttr)x[i], (FloatAttr)y[i], compute) is not { } value) return null;
            values[i] = value;
        }
        return splat ? DenseElementsAttr.Splat(x.Type, values[0]) : DenseElementsAttr.Of(x.Type, values);
    }

    internal static IrAttribute? Unary(IrAttribute? operand, IrType type, Func<FloatAttr, IrType, IrAttribute?> compute)
    {
        if (operand is FloatAttr scalar) return compute(scalar, type);
        if (operand is not DenseElementsAttr { ElementType: FloatType } elements || type is not ShapedType shaped) return null;
        if (!elements.IsSplat && elements.Count > ElementLimit) return null;
        var values = new IrAttribute[elements.IsSplat ? 1 : elements.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (compute((FloatAttr)elements[i], shaped.ElementType) is not { } value) return null;
            values[i] = value;
        }
        return elements.IsSplat ? DenseElementsAttr.Splat(shaped, values[0]) : DenseElementsAttr.Of(shaped, values);
    }

    private static FloatAttr? Scalar(FloatAttr left, FloatAttr right, Func<double, double, double> compute) =>
        left.Type.Width > 64 ? null : new FloatAttr(FloatBits.FromDouble(left.Type.Format, compute(left.ToDouble(), right.ToDouble())), left.Type);

    /// <summary>The scalar, or the one element of a splat.</summary>
    private static FloatAttr? Single(IrAttribute? attribute) => attribute switch
    {
        FloatAttr scalar => scalar,
        DenseElementsAttr { IsSplat: true, ElementType: FloatType } splat => splat.SplatValue as FloatAttr,
        _ => null,
    };

    internal static bool IsOne(IrAttribute? attribute) => Single(attribute) is { } value && value.ToDouble() == 1;

    internal static bool IsPositiveZero(IrAttribute? attribute) => Single(attribute) is { Value: { IsZero: true, IsNegative: false } };

    internal static bool IsNegativeZero(IrAttribute? attribute) => Single(attribute) is { Value: { IsZero: true, IsNegative: true } };
}
