using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Math.Folding;

/// <summary>Functions of floating-point constants in the precision of their format. Only f32 and f64 have such functions; f16 and others stay.</summary>
internal static class RealFolding
{
    internal static IrAttribute? Unary(IrAttribute? operand, Func<double, double> wide, Func<float, float> narrow) => UnaryWhere(operand, static x => true, wide, narrow);

    /// <summary>As the other; a number with a sign stays, be it -0 or NaN.</summary>
    internal static IrAttribute? UnaryOfPositive(IrAttribute? operand, Func<double, double> wide, Func<float, float> narrow) =>
        UnaryWhere(operand, static x => !double.IsNegative(x), wide, narrow);

    /// <summary>As the other, for numbers of a domain.</summary>
    internal static IrAttribute? UnaryWhere(IrAttribute? operand, Func<double, bool> domain, Func<double, double> wide, Func<float, float> narrow) =>
        operand is null ? null : FloatFolding.Unary(operand, TypeOf(operand), InPrecision(domain, wide, narrow));

    private static IrType TypeOf(IrAttribute operand) => operand is ITypedAttribute typed ? typed.Type : IndexType.Instance;

    private static Func<FloatAttr, IrType, IrAttribute?> InPrecision(Func<double, bool> domain, Func<double, double> wide, Func<float, float> narrow) => (value, _) =>
    {
        if (!domain(value.ToDouble())) return null;
        if (value.Type.Format == FloatFormat.F64) return new FloatAttr(FloatBits.FromDouble(FloatFormat.F64, wide(value.Value.ToDouble())), value.Type);
        return value.Type.Format == FloatFormat.F32 ? new FloatAttr(FloatBits.FromSingle(FloatFormat.F32, narrow(value.Value.ToSingle())), value.Type) : null;
    };

    /// <summary>Rounds to an integer in every format that holds those next to its numbers.</summary>
    internal static IrAttribute? Integral(IrAttribute? operand, Func<double, double> round) =>
        operand is null ? null : FloatFolding.Unary(operand, TypeOf(operand), Rounded(round));

    private static Func<FloatAttr, IrType, IrAttribute?> Rounded(Func<double, double> round) => (value, _) =>
    {
        var format = value.Type.Format;
        if (value.Value.IsNaN || value.Value.IsInfinity) return value;
        return format.Width <= 64 && format.HasZero && format.MaxExponent >= format.Precision ? new FloatAttr(round(value.ToDouble()), value.Type) : null;
    };

    /// <summary>A function of two numbers; null in other formats.</summary>
    internal static FloatBits? Compute(FloatBits a, FloatBits b, Func<double, double, double> wide, Func<float, float, float> narrow)
    {
        if (a.Format == FloatFormat.F64) return FloatBits.FromDouble(FloatFormat.F64, wide(a.ToDouble(), b.ToDouble()));
        return a.Format == FloatFormat.F32 ? FloatBits.FromSingle(FloatFormat.F32, narrow(a.ToSingle(), b.ToSingle())) : null;
    }
}
