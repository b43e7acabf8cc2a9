namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The text of globals. The type of one with a string is not shown, it follows from the string.</summary>
internal static class GlobalSyntax
{
    private static readonly string[] Shown = ["global_type", "constant", "sym_name", "linkage", "value", "unnamed_addr", "visibility_", "thread_local_"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("linkage", LinkageAttr.Of(SymbolKeywords.TryParseLinkage(parser) ?? Linkage.External));
        state.AddAttribute("visibility_", IntegerAttr.I64((long)SymbolKeywords.ParseVisibility(parser)));
        if (parser.TryKeyword("thread_local"u8)) state.AddAttribute("thread_local_", UnitAttr.Instance);
        state.AddAttribute("unnamed_addr", IntegerAttr.I64((long)SymbolKeywords.ParseUnnamedAddr(parser)));
        if (parser.TryKeyword("constant"u8)) state.AddAttribute("constant", UnitAttr.Instance);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.Expect("("u8);
        IrAttribute? value = null;
        if (!parser.TryConsume(")"u8))
        {
            value = parser.ParseAttribute();
            parser.Expect(")"u8);
            state.AddAttribute("value", value);
        }
        parser.ParseOptionalAttributeDictionary(state);
        if (state.GetAttribute("addr_space") is null) state.AddAttribute("addr_space", IntegerAttr.I32(0));
        if (parser.TryConsume(":"u8)) state.AddAttribute("global_type", new TypeAttr(parser.ParseType()));
        else if (value is StringAttr text) state.AddAttribute("global_type", new TypeAttr(new LlvmArrayType(text.Value.Length, IntegerType.I8)));
        else throw parser.Error("type can only be omitted for string globals");
        if (parser.TryParseRegion(state) is null) state.AddRegion();
    }

    internal static void Print(AsmPrinter printer, GlobalOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        SymbolKeywords.Print(printer, op.Linkage.Keyword());
        if (op.SymbolVisibility != Visibility.Default) SymbolKeywords.Print(printer, op.SymbolVisibility.Keyword());
        if (op.ThreadLocal) SymbolKeywords.Print(printer, "thread_local");
        if (op.UnnamedAddr != UnnamedAddr.None) SymbolKeywords.Print(printer, op.UnnamedAddr.Keyword());
        if (op.Constant) SymbolKeywords.Print(printer, "constant");
        printer.Write(" "u8);
        printer.PrintSymbolName(op.Symbol.Value);
        printer.Write("("u8);
        if (op.Value is { } value) printer.PrintAttribute(value);
        printer.Write(")"u8);
        printer.PrintAttributeDictionary(op.AllAttributes, Shown);
        if (op.Value is StringAttr) return;
        printer.Write(" : "u8);
        printer.PrintType(op.Type);
        if (op.Initializer.IsEmpty) return;
        printer.Write(" "u8);
        printer.PrintRegion(op.Initializer, printEntryArguments: false);
    }
}
