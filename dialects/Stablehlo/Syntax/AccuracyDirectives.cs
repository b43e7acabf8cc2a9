namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The attributes of operations that may say how accurate they must be: an accuracy that says nothing is not shown.</summary>
public static class AccuracyDirectives
{
    private const string Accuracy = "result_accuracy";

    public static void ParseAccurateAttributes(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.ParseOptionalAttributeDictionary(state);
    }

    public static void PrintAccurateAttributes(AsmPrinter printer, Operation op, DictionaryAttr attributes)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        if (op.GetInherentAttribute(Accuracy) is ResultAccuracyAttr { IsDefault: true }) printer.PrintAttributeDictionary(op, Accuracy);
        else printer.PrintAttributeDictionary(op);
    }

    public static void ParseSameOperandsAndResultType(AsmParser parser, OperationState state, out IrType operand, out IrType result) =>
        TypeDirectives.ParseSameOperandsAndResultType(parser, state, out operand, out result);

    public static void PrintSameOperandsAndResultType(AsmPrinter printer, Operation op, params ReadOnlySpan<IrType> types) =>
        TypeDirectives.PrintSameOperandsAndResultType(printer, op, types);
}
