using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>Numbers in the text of types and attributes, each a <see cref="double"/>.</summary>
internal static class NumberText
{
    internal static double Parse(AsmParser parser) =>
        parser.ParseAttribute(FloatType.F64) is FloatAttr { Value: var number } ? number.ToDouble() : throw parser.Error("expected a number");

    internal static void Print(AsmPrinter printer, double number) => printer.PrintFloat(FloatBits.FromDouble(FloatFormat.F64, number));
}
