using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The words before the names of functions and globals, and before callees.</summary>
internal static class SymbolKeywords
{
    internal static Linkage? TryParseLinkage(AsmParser parser) => TryParse<Linkage>(parser, static v => v.Keyword());
    internal static CallingConvention? TryParseConvention(AsmParser parser) => TryParse<CallingConvention>(parser, static v => v.Keyword());
    internal static TailCallKind? TryParseTailCall(AsmParser parser) => TryParse<TailCallKind>(parser, static v => v.Keyword());
    internal static Visibility ParseVisibility(AsmParser parser) => TryParse<Visibility>(parser, static v => v.Keyword()) ?? Visibility.Default;
    internal static UnnamedAddr ParseUnnamedAddr(AsmParser parser) => TryParse<UnnamedAddr>(parser, static v => v.Keyword()) ?? UnnamedAddr.None;

    internal static void Print(AsmPrinter printer, string keyword)
    {
        if (keyword.Length == 0) return;
        printer.Write(" "u8);
        printer.Write(keyword);
    }

    private static T? TryParse<T>(AsmParser parser, Func<T, string> keywordOf)
        where T : struct, Enum
    {
        if (!parser.NextIsKeyword) return null;
        foreach (var value in Enum.GetValues<T>())
            if (keywordOf(value) is { Length: > 0 } keyword && parser.TryKeyword(System.Text.Encoding.ASCII.GetBytes(keyword))) return value;
        return null;
    }
}
