using System.Globalization;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Scales with their zero points in text: <c>0.1:128</c>.</summary>
internal static class ScaleText
{
    internal static double ParseNumber(AsmParser parser)
    {
        if (!parser.NextIsInteger && !parser.NextIs("-"u8)) throw parser.Error("expected floating point literal");
        return parser.ParseAttribute<FloatAttr>("", FloatType.F64).ToDouble();
    }

    internal static (double Scale, long ZeroPoint) Parse(AsmParser parser, FloatType expressed)
    {
        double scale = ParseScale(parser, expressed);
        if (OutOfRange(scale, expressed) is { } reason) throw parser.Error(reason);
        return (scale, parser.TryConsume(":"u8) ? parser.ParseInt64() : 0);
    }

    /// <summary>Blocks show a scale that has no short decimal form as the bits of the expressed type; read as those of an f64 it would be too small for it.</summary>
    private static double ParseScale(AsmParser parser, FloatType expressed)
    {
        int at = parser.NextPosition;
        bool isBits = parser.NextIs("0x"u8);
        double scale = ParseNumber(parser);
        int digits = parser.Position - at - "0x".Length;
        return isBits && digits * 4 <= expressed.Width && expressed.Width < 64
            ? FloatBits.FromBits(expressed.Format, BitConverter.DoubleToUInt64Bits(scale)).ToDouble()
            : scale;
    }

    internal static void PrintNumber(AsmPrinter printer, double value) => printer.PrintFloat(FloatBits.FromDouble(FloatFormat.F64, value));

    internal static void Print(AsmPrinter printer, FloatFormat format, double scale, long zeroPoint)
    {
        printer.PrintFloat(FloatBits.FromDouble(format, scale));
        if (zeroPoint == 0) return;
        printer.Write(":"u8);
        printer.Write(zeroPoint);
    }

    /// <summary>As messages show numbers: <c>1.000000e+10</c>.</summary>
    internal static string Text(double value) => value.ToString("0.000000e+00", CultureInfo.InvariantCulture);

    /// <summary>What is wrong with a scale; null for nothing.</summary>
    internal static string? Invalid(double scale, FloatType expressed) =>
        scale > 0 && double.IsFinite(scale) ? OutOfRange(scale, expressed) : $"illegal scale: {Text(scale)}";

    private static string? OutOfRange(double scale, FloatType expressed)
    {
        double least = FloatBits.FromBits(expressed.Format, UInt128.One).ToDouble();
        double most = expressed.Format.Largest().ToDouble();
        return scale < least || scale > most ? $"scale {Text(scale)} out of expressed type range [{Text(least)}, {Text(most)}]" : null;
    }
}
