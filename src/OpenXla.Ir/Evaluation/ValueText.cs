using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Evaluation;

/// <summary>Values as StableHLO's interpreter shows them: <c>tensor&lt;2xi8> {</c>, a row per line, <c>}</c>.</summary>
public static class ValueText
{
    /// <param name="value">Any value.</param>
    /// <param name="type">Its type in the program, for values that don't know theirs.</param>
    public static string Of(RuntimeValue value, IrType? type = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            Tensor tensor => AsmPrinter.Standalone(printer => Print(printer, tensor)),
            TupleValue tuple => $"{type?.ToString() ?? tuple.TypeText} (\n{string.Join(",\n", tuple.Elements.Select((e, i) => Of(e, (type as TupleType)?.Elements[i])))}\n)",
            _ => type?.ToString() ?? value.TypeText,
        };
    }

    private static void Print(AsmPrinter printer, Tensor tensor)
    {
        printer.PrintType(tensor.Type);
        printer.Write(" {"u8);
        int next = 0;
        PrintLevel(printer, tensor, 0, ref next, isLast: true);
        printer.Write("}"u8);
    }

    private static void PrintLevel(AsmPrinter printer, Tensor tensor, int dimension, ref int next, bool isLast)
    {
        if (dimension == tensor.Rank)
        {
            PrintElement(printer, tensor, next++);
            if (!isLast) printer.Write(", "u8);
            return;
        }
        StartLine(printer, dimension + 1);
        printer.Write("["u8);
        long extent = tensor.Shape[dimension];
        for (long i = 0; i < extent; i++) PrintLevel(printer, tensor, dimension + 1, ref next, isLast: i == extent - 1);
        printer.Write("]"u8);
        if (isLast) StartLine(printer, dimension);
        else printer.Write(","u8);
    }

    private static void PrintElement(AsmPrinter printer, Tensor tensor, int index)
    {
        var bytes = tensor.ElementBytes(index);
        if (tensor.ElementType is not ComplexType complex)
        {
            DenseElementsPrinter.PrintElement(printer, tensor.ElementType, bytes);
            return;
        }
        printer.Write("["u8);
        DenseElementsPrinter.PrintElement(printer, complex.ElementType, bytes[..(bytes.Length / 2)]);
        printer.Write(", "u8);
        DenseElementsPrinter.PrintElement(printer, complex.ElementType, bytes[(bytes.Length / 2)..]);
        printer.Write("]"u8);
    }

    private static void StartLine(AsmPrinter printer, int depth)
    {
        printer.Write("\n"u8);
        for (int i = 0; i < depth; i++) printer.Write("  "u8);
    }
}
