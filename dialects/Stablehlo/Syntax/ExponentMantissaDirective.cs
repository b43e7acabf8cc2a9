namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A float format as <c>e5m10</c>: bits of exponent and mantissa.</summary>
public static class ExponentMantissaDirective
{
    public static void ParseExponentMantissa(AsmParser parser, OperationState state, out IntegerAttr exponentBits, out IntegerAttr mantissaBits)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var format = parser.ParseKeyword();
        int split = format.IndexOf('m', StringComparison.Ordinal);
        if (split < 2 || split + 1 == format.Length || format[0] != 'e' || format.AsSpan(1, split - 1).ContainsAnyExceptInRange('0', '9') || format.AsSpan(split + 1).ContainsAnyExceptInRange('0', '9'))
            throw parser.Error(at, $"expected exponent mantissa in format e#m#, saw {format}");
        if (!int.TryParse(format.AsSpan(1, split - 1), out int exponent)) throw parser.Error(at, $"unable to parse exponent '{format[1..split]}'");
        if (!int.TryParse(format.AsSpan(split + 1), out int mantissa)) throw parser.Error(at, $"unable to parse mantissa '{format[(split + 1)..]}'");
        exponentBits = new IntegerAttr(exponent, IntegerType.I32);
        mantissaBits = new IntegerAttr(mantissa, IntegerType.I32);
    }

    public static void PrintExponentMantissa(AsmPrinter printer, Operation op, IntegerAttr? exponentBits, IntegerAttr? mantissaBits)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write($"e{exponentBits?.Int64}m{mantissaBits?.Int64}");
    }

    public static void ParseSameOperandsAndResultType(AsmParser parser, OperationState state, out IrType operand, out IrType result) =>
        TypeDirectives.ParseSameOperandsAndResultType(parser, state, out operand, out result);

    public static void PrintSameOperandsAndResultType(AsmPrinter printer, Operation op, params ReadOnlySpan<IrType> types) =>
        TypeDirectives.PrintSameOperandsAndResultType(printer, op, types);
}
