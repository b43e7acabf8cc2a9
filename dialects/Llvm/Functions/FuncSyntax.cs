namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The words before an llvm function's name, then the syntax that all functions share.</summary>
internal static class FuncSyntax
{
    private static readonly string[] Shown = ["linkage", "CConv", "visibility_", "unnamed_addr"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("linkage", LinkageAttr.Of(SymbolKeywords.TryParseLinkage(parser) ?? Linkage.External));
        state.AddAttribute("visibility_", IntegerAttr.I64((long)SymbolKeywords.ParseVisibility(parser)));
        state.AddAttribute("unnamed_addr", IntegerAttr.I64((long)SymbolKeywords.ParseUnnamedAddr(parser)));
        state.AddAttribute("CConv", CallingConventionAttr.Of(SymbolKeywords.TryParseConvention(parser) ?? CallingConvention.C));
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        FunctionSyntax.ParseSignature(parser, state, MakeType, allowVariadic: true, visibilityIsAttribute: true);
    }

    private static LlvmFunctionType MakeType(IReadOnlyList<IrType> inputs, IReadOnlyList<IrType> results, bool variadic) =>
        new(results.Count == 0 ? LlvmVoidType.Instance : results[0], [.. inputs], variadic);

    internal static void Print(AsmPrinter printer, FuncOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (op.Linkage != Linkage.External) SymbolKeywords.Print(printer, op.Linkage.Keyword());
        if (op.SymbolVisibility != Visibility.Default) SymbolKeywords.Print(printer, op.SymbolVisibility.Keyword());
        if (op.UnnamedAddr != UnnamedAddr.None) SymbolKeywords.Print(printer, op.UnnamedAddr.Keyword());
        if (op.CallingConvention != CallingConvention.C) SymbolKeywords.Print(printer, op.CallingConvention.Keyword());
        ReadOnlySpan<IrType> results = op.Type.Result is LlvmVoidType ? [] : [op.Type.Result];
        FunctionSyntax.PrintWithoutVisibility(printer, op, op.Type.Parameters.Span, results, op.Type.IsVariadic, Shown);
    }
}
