using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>From the integers of one quantization to those of another.</summary>
/// <remarks>(x - z₁) · s₁ / s₂ + z₂ = x · s + z with s = s₁ / s₂ and z = z₂ - z₁ · s.</remarks>
internal static class Requantization
{
    /// <param name="arithmetic">Where to build it.</param>
    /// <param name="input">Stored elements.</param>
    /// <param name="from">Their quantization.</param>
    /// <param name="to">The one to come to; where both have an axis it is the same.</param>
    /// <param name="result">The elements to come to, which may be wider than those that <paramref name="to"/> stores.</param>
    public static Value Build(Arithmetic arithmetic, Value input, UniformType from, UniformType to, IntegerType result)
    {
        if (from.Equals(to)) return arithmetic.Convert(input, result);
        var value = Rescale(arithmetic, arithmetic.Convert(input, FloatType.F32), from, to);
        if (result.Width < 32) value = arithmetic.Clamp(value, to);
        return arithmetic.Convert(arithmetic.Round(value), result);
    }

    private static Value Rescale(Arithmetic arithmetic, Value value, UniformType from, UniformType to)
    {
        if (from is UniformQuantizedType a && to is UniformQuantizedType b)
        {
            double scale = a.Scale / b.Scale;
            double zeroPoint = b.ZeroPoint - (a.ZeroPoint * scale);
            value = arithmetic.Multiply(value, arithmetic.F32(scale));
            return zeroPoint == 0 ? value : arithmetic.Add(value, arithmetic.F32(zeroPoint));
        }
        var axis = Arithmetic.AxisOf(to) ?? Arithmetic.AxisOf(from);
        int count = ((to as UniformQuantizedPerAxisType) ?? (UniformQuantizedPerAxisType)from).Scales.Count;
        var (scales, zeroPoints) = (new double[count], new double[count]);
        for (int i = 0; i < count; i++)
        {
            scales[i] = ScaleAt(from, i) / ScaleAt(to, i);
            zeroPoints[i] = ZeroPointAt(to, i) - (ZeroPointAt(from, i) * scales[i]);
        }
        value = arithmetic.Multiply(value, arithmetic.F32(scales), axis);
        return Array.TrueForAll(zeroPoints, static z => (float)z == 0) ? value : arithmetic.Add(value, arithmetic.F32(zeroPoints), axis);
    }

    private static double ScaleAt(UniformType type, int slice) => type is UniformQuantizedPerAxisType axis ? axis.Scales[slice] : ((UniformQuantizedType)type).Scale;

    private static long ZeroPointAt(UniformType type, int slice) => type is UniformQuantizedPerAxisType axis ? axis.ZeroPoints[slice] : ((UniformQuantizedType)type).ZeroPoint;
}
