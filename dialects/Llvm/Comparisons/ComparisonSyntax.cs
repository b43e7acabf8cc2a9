namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What comparisons share: <c>"slt" %a, %b : i32</c>.</summary>
internal static class ComparisonSyntax
{
    internal static void Parse(AsmParser parser, OperationState state, Func<string, long?> predicateOf)
    {
        int at = parser.NextPosition;
        var name = parser.ParseAttribute<StringAttr>().Value;
        if (predicateOf(name) is not { } predicate) throw parser.Error(at, $"'{name}' is an incorrect value of the 'predicate' attribute");
        state.AddAttribute("predicate", IntegerAttr.I64(predicate));
        var lhs = parser.ParseOperand();
        parser.Expect(","u8);
        var rhs = parser.ParseOperand();
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int typeAt = parser.NextPosition;
        var type = parser.ParseType();
        parser.ResolveOperand(lhs, type, state);
        parser.ResolveOperand(rhs, type, state);
        if (!LlvmCompatibility.IsCompatible(type)) throw parser.Error(typeAt, "expected LLVM dialect-compatible type");
        state.AddResultTypes(LlvmCompatibility.Boolean(type));
    }

    internal static void Print(AsmPrinter printer, Operation op, string predicate)
    {
        printer.Write(" "u8);
        printer.PrintString(predicate);
        printer.Write(" "u8);
        printer.PrintOperands(op.Operands);
        LlvmAttributes.PrintDictionary(printer, op, "predicate");
        printer.Write(" : "u8);
        printer.PrintType(op.GetOperand(0).Type);
    }
}
