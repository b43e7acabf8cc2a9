namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The text of calls: <c>fastcc tail @f(%0) vararg(!llvm.func&lt;void (...)&gt;) : (i32) -> ()</c>.</summary>
internal static class CallSyntax
{
    private static readonly string[] Shown =
        ["callee", "CConv", "TailCallKind", "var_callee_type", "op_bundle_sizes", "op_bundle_tags", "operandSegmentSizes", "arg_attrs", "res_attrs"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("CConv", CallingConventionAttr.Of(SymbolKeywords.TryParseConvention(parser) ?? CallingConvention.C));
        state.AddAttribute("TailCallKind", TailCallKindAttr.Of(SymbolKeywords.TryParseTailCall(parser) ?? TailCallKind.None));
        int at = parser.NextPosition;
        var operands = new List<UnresolvedOperand>();
        bool indirect = parser.NextIsOperand;
        if (indirect) operands.Add(parser.ParseOperand());
        else state.AddAttribute("callee", parser.ParseSymbolRef());
        parser.ParseOperandList(operands, "("u8, ")"u8);
        if (parser.TryKeyword("vararg"u8))
        {
            parser.Expect("("u8);
            state.AddAttribute("var_callee_type", new TypeAttr(parser.ParseType<LlvmFunctionType>("an llvm function type")));
            parser.Expect(")"u8);
        }
        var bundles = OpBundles.Parse(parser);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var types = new List<IrType>();
        if (indirect)
        {
            types.Add(parser.ParseType());
            parser.Expect(","u8);
        }
        ParseSignature(parser, state, types);
        parser.ResolveOperands(operands, types, at, state);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(operands.Count, bundles.AddTo(state, parser)));
    }

    private static void ParseSignature(AsmParser parser, OperationState state, List<IrType> types)
    {
        var argumentAttributes = new List<DictionaryAttr>();
        parser.ParseDelimitedList("("u8, ")"u8, () => types.Add(ParseTypeWithAttributes(parser, argumentAttributes)));
        parser.Expect("->"u8);
        var resultAttributes = new List<DictionaryAttr>();
        if (parser.NextIs("("u8)) parser.ParseDelimitedList("("u8, ")"u8, () => state.AddResultTypes(ParseTypeWithAttributes(parser, resultAttributes)));
        else state.AddResultTypes(parser.ParseType());
        if (argumentAttributes.Exists(static a => a.Count > 0)) state.AddAttribute("arg_attrs", ArrayAttr.Of(argumentAttributes));
        if (resultAttributes.Exists(static a => a.Count > 0)) state.AddAttribute("res_attrs", ArrayAttr.Of(resultAttributes));
    }

    private static IrType ParseTypeWithAttributes(AsmParser parser, List<DictionaryAttr> attributes)
    {
        var type = parser.ParseType();
        attributes.Add(parser.NextIs("{"u8) ? parser.ParseDictionary() : DictionaryAttr.Empty);
        return type;
    }

    internal static void Print(AsmPrinter printer, CallOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (op.CallingConvention != CallingConvention.C) SymbolKeywords.Print(printer, op.CallingConvention.Keyword());
        if (op.TailCall != TailCallKind.None) SymbolKeywords.Print(printer, op.TailCall.Keyword());
        printer.Write(" "u8);
        if (op.CalleeSymbol is { } symbol) printer.PrintAttribute(symbol);
        else printer.PrintOperand(op.CalleeOperands[0]);
        printer.Write("("u8);
        printer.PrintOperands(op.CallArguments);
        printer.Write(")"u8);
        if (op.VariadicType is { } variadic)
        {
            printer.Write(" vararg("u8);
            printer.PrintAttribute(variadic);
            printer.Write(")"u8);
        }
        OpBundles.Print(printer, op.BundleOperands, op.BundleSizes, op.BundleTags);
        LlvmAttributes.PrintDictionary(printer, op, Shown);
        printer.Write(" : "u8);
        if (op.CalleeSymbol is null)
        {
            printer.PrintType(op.CalleeOperands[0].Type);
            printer.Write(", "u8);
        }
        PrintSignature(printer, op);
    }

    private static void PrintSignature(AsmPrinter printer, CallOp op)
    {
        printer.Write("("u8);
        for (int i = 0; i < op.CallArguments.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            PrintType(printer, op.CallArguments[i].Type, op.ArgumentAttributes, i);
        }
        printer.Write(") -> "u8);
        bool wrap = op.ResultCount == 0 || op.ResultAttributes is not null;
        if (wrap) printer.Write("("u8);
        if (op.ResultCount > 0) PrintType(printer, op.GetResult(0).Type, op.ResultAttributes, 0);
        if (wrap) printer.Write(")"u8);
    }

    private static void PrintType(AsmPrinter printer, IrType type, ArrayAttr? attributes, int index)
    {
        printer.PrintType(type);
        if (attributes is not null && index < attributes.Count && attributes[index] is DictionaryAttr dictionary) printer.PrintAttributeDictionary(dictionary);
    }
}
