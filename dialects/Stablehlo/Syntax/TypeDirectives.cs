namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How operations show their types: one where all are the same, else all of them as a function type.</summary>
public static class TypeDirectives
{
    public static void ParseSameOperandsAndResultType(AsmParser parser, OperationState state, out IrType operand, out IrType result) =>
        Read(parser, 1, out operand, out _, out _, out result);

    public static void ParseSameOperandsAndResultType(AsmParser parser, OperationState state, out IrType first, out IrType second, out IrType result) =>
        Read(parser, 2, out first, out second, out _, out result);

    public static void ParseSameOperandsAndResultType(AsmParser parser, OperationState state, out IrType first, out IrType second, out IrType third, out IrType result) =>
        Read(parser, 3, out first, out second, out third, out result);

    public static void PrintSameOperandsAndResultType(AsmPrinter printer, Operation op, params ReadOnlySpan<IrType> types)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        foreach (var type in types)
        {
            if (type.Equals(types[0])) continue;
            printer.PrintFunctionalType(op);
            return;
        }
        printer.PrintType(types[0]);
    }

    /// <summary>The predicate's type and that of the values.</summary>
    public static void ParseSelectOpType(AsmParser parser, OperationState state, out IrType predicate, out IrType onTrue, out IrType onFalse, out IrType result)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var types = parser.ParseTypeList();
        if (types is [FunctionType function])
        {
            Assign(parser, at, function, 3, out predicate, out onTrue, out onFalse, out result);
            return;
        }
        if (types.Count != 2) throw parser.Error(at, "expected functional type or list of two types");
        predicate = types[0];
        onTrue = onFalse = result = types[1];
    }

    public static void PrintSelectOpType(AsmPrinter printer, Operation op, IrType predicate, IrType onTrue, IrType onFalse, IrType result)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(onTrue);
        if (onTrue.Equals(onFalse) && onTrue.Equals(result)) printer.PrintTypes([predicate, result]);
        else printer.PrintFunctionalType(op);
    }

    /// <summary>The complex type alone, whose parts' type the operands have.</summary>
    public static void ParseComplexOpType(AsmParser parser, OperationState state, out IrType real, out IrType imaginary, out IrType result)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        var type = parser.ParseType();
        if (type is FunctionType function)
        {
            Assign(parser, at, function, 2, out real, out imaginary, out _, out result);
            return;
        }
        if (type is not TensorType { ElementType: ComplexType complex } tensor) throw parser.Error(at, "expected tensor with complex element type");
        real = imaginary = tensor.WithElementType(complex.ElementType);
        result = type;
    }

    public static void PrintComplexOpType(AsmPrinter printer, Operation op, IrType real, IrType imaginary, IrType result)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (result is TensorType { ElementType: ComplexType complex } tensor && tensor.WithElementType(complex.ElementType) is var part && part.Equals(real) && part.Equals(imaginary))
            printer.PrintType(result);
        else printer.PrintFunctionalType(op);
    }

    private static void Read(AsmParser parser, int operands, out IrType first, out IrType second, out IrType third, out IrType result)
    {
        int at = parser.NextPosition;
        var type = parser.ParseType();
        if (type is not FunctionType function)
        {
            first = second = third = result = type;
            return;
        }
        Assign(parser, at, function, operands, out first, out second, out third, out result);
    }

    private static void Assign(AsmParser parser, int at, FunctionType function, int operands, out IrType first, out IrType second, out IrType third, out IrType result)
    {
        if (function.Inputs.Count != operands) throw parser.Error(at, $"{operands} operands present, but expected {function.Inputs.Count}");
        if (function.Results.Count != 1) throw parser.Error(at, "expected single output");
        first = function.Inputs[0];
        second = operands > 1 ? function.Inputs[1] : first;
        third = operands > 2 ? function.Inputs[2] : first;
        result = function.Results[0];
    }
}
