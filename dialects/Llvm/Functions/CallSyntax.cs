using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

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
        var operands = ParseCallee(parser, state, out bool isDirect);
        ParseVariadicType(parser, state);
        var bundles = OpBundles.Parse(parser);
        parser.ParseOptionalAttributeDictionary(state);
        ParseTypes(parser, state, operands, isDirect);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(operands.Count, bundles.AddTo(state, parser)));
    }

    /// <summary>A name or a pointer, then the arguments.</summary>
    internal static List<UnresolvedOperand> ParseCallee(AsmParser parser, OperationState state, out bool isDirect)
    {
        var operands = new List<UnresolvedOperand>();
        isDirect = !parser.NextIsOperand;
        if (isDirect) state.AddAttribute("callee", parser.ParseAttribute<SymbolRefAttr>());
        else operands.Add(parser.ParseOperand());
        parser.ParseOperandList(operands, "("u8, ")"u8);
        return operands;
    }

    internal static void ParseVariadicType(AsmParser parser, OperationState state)
    {
        if (!parser.TryKeyword("vararg"u8)) return;
        parser.Expect("("u8);
        state.AddAttribute("var_callee_type", parser.ParseAttribute<TypeAttr>());
        parser.Expect(")"u8);
    }

    /// <summary>The types after the colon; resolves the operands.</summary>
    internal static void ParseTypes(AsmParser parser, OperationState state, List<UnresolvedOperand> operands, bool isDirect)
    {
        int at = parser.NextPosition;
        parser.Expect(":"u8);
        var types = new List<IrType>();
        if (!isDirect)
        {
            types.Add(parser.ParseType());
            if (!parser.TryConsume(","u8)) throw parser.Error(at, "expected indirect call to have 2 trailing types");
        }
        var argumentAttributes = new List<DictionaryAttr>();
        parser.ParseDelimitedList("("u8, ")"u8, () => types.Add(ParseType(parser, argumentAttributes)));
        parser.Expect("->"u8);
        var results = new List<IrType>();
        var resultAttributes = new List<DictionaryAttr>();
        if (parser.NextIs("("u8)) parser.ParseDelimitedList("("u8, ")"u8, () => results.Add(ParseType(parser, resultAttributes)));
        else results.Add(parser.ParseType());
        if (results.Count > 1) throw parser.Error(at, "expected function with 0 or 1 result");
        if (results is [LlvmVoidType]) throw parser.Error(at, "expected a non-void result type");
        parser.ResolveOperands(operands, types, at, state);
        state.AddResultTypes([.. results]);
        if (argumentAttributes.Exists(static a => a.Count > 0)) state.AddAttribute("arg_attrs", ArrayAttr.Of(argumentAttributes));
        if (resultAttributes.Exists(static a => a.Count > 0)) state.AddAttribute("res_attrs", ArrayAttr.Of(resultAttributes));
    }

    private static IrType ParseType(AsmParser parser, List<DictionaryAttr> attributes)
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
        PrintCallee(printer, op);
        PrintVariadicType(printer, op.VariadicType);
        OpBundles.Print(printer, op.BundleOperands, op.BundleSizes, op.BundleTags);
        LlvmAttributes.PrintDictionary(printer, op, Shown);
        PrintTypes(printer, op, op);
    }

    internal static void PrintCallee(AsmPrinter printer, ICallSite op)
    {
        printer.Write(" "u8);
        if (op.CalleeSymbol is { } symbol) printer.PrintAttribute(symbol);
        else printer.PrintOperand(op.CalleeOperands[0]);
        printer.Write("("u8);
        printer.PrintOperands(op.CallArguments);
        printer.Write(")"u8);
    }

    internal static void PrintVariadicType(AsmPrinter printer, LlvmFunctionType? type)
    {
        if (type is null) return;
        printer.Write(" vararg("u8);
        printer.PrintType(type);
        printer.Write(")"u8);
    }

    internal static void PrintTypes(AsmPrinter printer, Operation op, ICallSite call)
    {
        printer.Write(" : "u8);
        if (call.CalleeSymbol is null)
        {
            printer.PrintType(call.CalleeOperands[0].Type);
            printer.Write(", "u8);
        }
        PrintSignature(printer, op, call.CallArguments, call.ArgumentAttributes, call.ResultAttributes);
    }

    internal static void PrintSignature(AsmPrinter printer, Operation op, OperandRange arguments, ArrayAttr? argumentAttributes, ArrayAttr? resultAttributes)
    {
        printer.Write("("u8);
        for (int i = 0; i < arguments.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            PrintType(printer, arguments[i].Type, argumentAttributes, i);
        }
        printer.Write(") -> "u8);
        bool wrap = op.ResultCount == 0 || resultAttributes is [DictionaryAttr { Count: > 0 }, ..];
        if (wrap) printer.Write("("u8);
        if (op.ResultCount > 0) PrintType(printer, op.GetResult(0).Type, resultAttributes, 0);
        if (wrap) printer.Write(")"u8);
    }

    private static void PrintType(AsmPrinter printer, IrType type, ArrayAttr? attributes, int index)
    {
        printer.PrintType(type);
        if (attributes is not null && index < attributes.Count && attributes[index] is DictionaryAttr dictionary) printer.PrintAttributeDictionary(dictionary);
    }
}
