using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The words before an llvm function's name, then the syntax that all functions share, with a range of vscale and a comdat between.</summary>
internal static class FuncSyntax
{
    private static readonly string[] Shown = ["linkage", "CConv", "visibility_", "unnamed_addr", "comdat", "vscale_range"];

    internal static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("linkage", LinkageAttr.Of(SymbolKeywords.TryParseLinkage(parser) ?? Linkage.External));
        state.AddAttribute("visibility_", IntegerAttr.I64((long)SymbolKeywords.ParseVisibility(parser)));
        state.AddAttribute("unnamed_addr", IntegerAttr.I64((long)SymbolKeywords.ParseUnnamedAddr(parser)));
        state.AddAttribute("CConv", CallingConventionAttr.Of(SymbolKeywords.TryParseConvention(parser) ?? CallingConvention.C));
        int at = parser.NextPosition;
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        FunctionSyntax.ParseSignature(parser, state, (inputs, results, variadic) => MakeType(parser, at, inputs, results, variadic), allowVariadic: true, visibilityIsAttribute: true, afterSignature: ParseSuffixes, allowEmptyBody: true);
    }

    private static LlvmFunctionType MakeType(AsmParser parser, int at, IReadOnlyList<IrType> inputs, IReadOnlyList<IrType> results, bool variadic)
    {
        const string Failed = "failed to construct function type: expected ";
        if (results.Count > 1) throw parser.Error(at, Failed + "zero or one function result");
        if (inputs.Any(static i => !LlvmCompatibility.IsCompatible(i))) throw parser.Error(at, Failed + "LLVM type for function arguments");
        if (results.Count > 0 && !LlvmCompatibility.IsCompatible(results[0])) throw parser.Error(at, $"{Failed}LLVM type for function results'{results[0]}'");
        return new(results.Count == 0 ? LlvmVoidType.Instance : results[0], [.. inputs], variadic);
    }

    internal static bool CanSay(LlvmFunctionType type)
    {
        foreach (var parameter in type.Parameters)
            if (!LlvmCompatibility.IsCompatible(parameter)) return false;
        return type.Result is LlvmVoidType || LlvmCompatibility.IsCompatible(type.Result);
    }

    /// <summary>Whether both ends are what is read again, which takes 32 bits of each.</summary>
    internal static bool CanSay(VScaleRangeAttr range) => CanSay(range.MinRange) && CanSay(range.MaxRange);

    private static bool CanSay(IntegerAttr end) => end.FitsInt64 && end.Int64 == (int)end.Int64;

    private static void ParseSuffixes(AsmParser parser, OperationState state)
    {
        if (parser.TryKeyword("vscale_range"u8))
        {
            parser.Expect("("u8);
            var least = new IntegerAttr(parser.ParseInt64(), IntegerType.I32);
            parser.Expect(","u8);
            state.AddAttribute("vscale_range", new VScaleRangeAttr(least, new IntegerAttr(parser.ParseInt64(), IntegerType.I32)));
            parser.Expect(")"u8);
        }
        ParseComdat(parser, state);
    }

    /// <summary><c>comdat(@c::@f)</c>, if it is next.</summary>
    internal static void ParseComdat(AsmParser parser, OperationState state)
    {
        if (!parser.TryKeyword("comdat"u8)) return;
        parser.Expect("("u8);
        state.AddAttribute("comdat", parser.ParseSymbolRef());
        parser.Expect(")"u8);
    }

    internal static void Print(AsmPrinter printer, FuncOp op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (op.Linkage != Linkage.External) SymbolKeywords.Print(printer, op.Linkage.Keyword());
        SymbolKeywords.Print(printer, op.SymbolVisibility.Keyword());
        if (op.UnnamedAddr is { } address) SymbolKeywords.Print(printer, address.Keyword());
        if (op.CallingConvention != CallingConvention.C) SymbolKeywords.Print(printer, op.CallingConvention.Keyword());
        ReadOnlySpan<IrType> results = op.Type.Result is LlvmVoidType ? [] : [op.Type.Result];
        FunctionSyntax.PrintWithoutVisibility(printer, op, op.Type.Parameters.Span, results, op.Type.IsVariadic, p => PrintSuffixes(p, op), Shown);
    }

    private static void PrintSuffixes(AsmPrinter printer, FuncOp op)
    {
        if (op.VScaleRange is { } range)
        {
            printer.Write(" vscale_range("u8);
            printer.Write(range.MinRange.Int64);
            printer.Write(", "u8);
            printer.Write(range.MaxRange.Int64);
            printer.Write(")"u8);
        }
        PrintComdat(printer, op.Comdat);
    }

    internal static void PrintComdat(AsmPrinter printer, SymbolRefAttr? comdat)
    {
        if (comdat is null) return;
        printer.Write(" comdat("u8);
        printer.PrintAttribute(comdat);
        printer.Write(")"u8);
    }
}
