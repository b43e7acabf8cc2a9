using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The text of globals and aliases. The type of a global with a string is not shown, it follows from the string.</summary>
internal static class GlobalSyntax
{
    private static readonly string[] Shown = ["global_type", "constant", "sym_name", "linkage", "value", "unnamed_addr", "visibility_", "thread_local_", "comdat"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        ParseKeywords(parser, state);
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
        FuncSyntax.ParseComdat(parser, state);
        parser.ParseOptionalAttributeDictionary(state);
        var type = ParseType(parser, state);
        if (type is null && value is not StringAttr) throw parser.Error(new Diagnostic(Severity.Error, state.Location, $"custom op '{state.Info.Name}' type can only be omitted for string globals"));
        state.AddAttribute("global_type", new TypeAttr(type ?? new LlvmArrayType(ByteText.Encode(((StringAttr)value!).Value).Length, IntegerType.I8)));
        if (type is null || parser.TryParseRegion(state) is null) state.AddRegion();
    }

    /// <summary>The words before the name.</summary>
    internal static void ParseKeywords(AsmParser parser, OperationState state)
    {
        state.AddAttribute("linkage", LinkageAttr.Of(SymbolKeywords.TryParseLinkage(parser) ?? Linkage.External));
        state.AddAttribute("visibility_", IntegerAttr.I64((long)SymbolKeywords.ParseVisibility(parser)));
        if (parser.TryKeyword("thread_local"u8)) state.AddAttribute("thread_local_", UnitAttr.Instance);
        state.AddAttribute("unnamed_addr", IntegerAttr.I64((long)SymbolKeywords.ParseUnnamedAddr(parser)));
    }

    /// <summary>The type after a colon, or null.</summary>
    internal static IrType? ParseType(AsmParser parser, OperationState state)
    {
        if (!parser.TryConsume(":"u8)) return null;
        var types = parser.ParseTypeList();
        return types.Count == 1 ? types[0] : throw parser.Error(new Diagnostic(Severity.Error, state.Location, $"custom op '{state.Info.Name}' expected zero or one type"));
    }

    internal static void Print(AsmPrinter printer, GlobalOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        PrintKeywords(printer, op.Linkage, op.SymbolVisibility, op.ThreadLocal, op.UnnamedAddr);
        if (op.Constant) SymbolKeywords.Print(printer, "constant");
        printer.Write(" "u8);
        printer.PrintSymbolName(op.Symbol.Value);
        printer.Write("("u8);
        if (op.Value is { } value) printer.PrintAttribute(value);
        printer.Write(")"u8);
        FuncSyntax.PrintComdat(printer, op.Comdat);
        printer.PrintAttributeDictionary(op, Shown);
        if (op.Value is StringAttr) return;
        printer.Write(" : "u8);
        printer.PrintType(op.Type);
        if (op.Initializer.IsEmpty) return;
        printer.Write(" "u8);
        printer.PrintRegion(op.Initializer, printEntryArguments: false);
    }

    internal static void PrintKeywords(AsmPrinter printer, Linkage linkage, Visibility visibility, bool isThreadLocal, UnnamedAddr? address)
    {
        SymbolKeywords.Print(printer, linkage.Keyword());
        SymbolKeywords.Print(printer, visibility.Keyword());
        if (isThreadLocal) SymbolKeywords.Print(printer, "thread_local");
        if (address is { } known) SymbolKeywords.Print(printer, known.Keyword());
    }
}
