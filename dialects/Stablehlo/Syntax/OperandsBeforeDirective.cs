namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Operands with a comma after each, as an attribute follows: <c>%a, %b, dim = 0</c>.</summary>
public static class OperandsBeforeDirective
{
    public static void ParseVariadicOperandWithAttribute(AsmParser parser, OperationState state, out List<UnresolvedOperand> operands)
    {
        ArgumentNullException.ThrowIfNull(parser);
        operands = [];
        while (parser.TryParseOperand(out var operand))
        {
            operands.Add(operand);
            parser.Expect(","u8);
        }
    }

    public static void PrintVariadicOperandWithAttribute(AsmPrinter printer, Operation op, OperandRange operands)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (operands.Count == 0) return;
        printer.PrintOperands(operands);
        printer.Write(","u8);
    }
}
