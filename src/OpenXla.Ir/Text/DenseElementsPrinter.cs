using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Text;

/// <summary>What stands between the angle brackets of <c>dense&lt;…&gt;</c>.</summary>
internal static class DenseElementsPrinter
{
    internal static void Print(AsmPrinter printer, DenseElementsAttr elements, bool allowHex)
    {
        long count = elements.Count;
        if (count == 0) return;
        if (elements.IsSplat)
        {
            PrintElement(printer, elements.ElementType, elements.Data);
            return;
        }
        if (allowHex && count > printer.Options.HexIfLarger)
        {
            printer.Write("\"0x"u8);
            printer.WriteHex(DenseHexForm.ToBytes(elements));
            printer.Write("\""u8);
            return;
        }
        long next = 0;
        PrintNested(printer, elements, 0, ref next);
    }

    private static void PrintNested(AsmPrinter printer, DenseElementsAttr elements, int dimension, ref long next)
    {
        if (dimension == elements.Type.Rank)
        {
            PrintElement(printer, elements.ElementType, elements.ElementBytes(next++));
            return;
        }
        printer.Write("["u8);
        for (long i = 0; i < elements.Type.Shape[dimension]; i++)
        {
            if (i > 0) printer.Write(", "u8);
            PrintNested(printer, elements, dimension + 1, ref next);
        }
        printer.Write("]"u8);
    }

    /// <summary>Elements in nested brackets after a shape.</summary>
    internal static void PrintNested(AsmPrinter printer, Shape shape, Action<long> printElement)
    {
        long next = 0;
        PrintLevel(0);

        void PrintLevel(int dimension)
        {
            if (dimension == shape.Rank)
            {
                printElement(next++);
                return;
            }
            printer.Write("["u8);
            for (long i = 0; i < shape[dimension]; i++)
            {
                if (i > 0) printer.Write(", "u8);
                PrintLevel(dimension + 1);
            }
            printer.Write("]"u8);
        }
    }

    internal static void PrintElement(AsmPrinter printer, IrType type, ReadOnlySpan<byte> bytes)
    {
        switch (type)
        {
            case FloatType real:
                printer.PrintFloat(FloatBits.FromBytes(real.Format, bytes));
                break;
            case ComplexType complex:
                printer.Write("("u8);
                PrintElement(printer, complex.ElementType, bytes[..(bytes.Length / 2)]);
                printer.Write(","u8);
                PrintElement(printer, complex.ElementType, bytes[(bytes.Length / 2)..]);
                printer.Write(")"u8);
                break;
            case IntegerType { Width: 1 }:
                printer.Write((bytes[0] & 1) != 0 ? "true"u8 : "false"u8);
                break;
            default:
                var value = DenseElementsAttr.ReadInteger(type, bytes);
                if (value >= long.MinValue && value <= long.MaxValue) printer.Write((long)value);
                else printer.Write(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
