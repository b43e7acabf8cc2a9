namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Inside the angle brackets of an llvm type, other llvm types stand without <c>!llvm.</c>: <c>!llvm.struct&lt;(ptr, array&lt;2 x i64&gt;)&gt;</c>.</summary>
internal static class LlvmTypeSyntax
{
    internal static IrType ParseNested(AsmParser parser)
    {
        if (parser.TryKeyword("ptr"u8)) return LlvmPointerType.Parse(parser);
        if (parser.TryKeyword("array"u8)) return LlvmArrayType.Parse(parser);
        if (parser.TryKeyword("struct"u8)) return LlvmStructType.Parse(parser);
        if (parser.TryKeyword("func"u8)) return LlvmFunctionType.Parse(parser);
        if (parser.TryKeyword("void"u8)) return LlvmVoidType.Instance;
        if (parser.TryKeyword("token"u8)) return LlvmTokenType.Parse(parser);
        if (parser.TryKeyword("label"u8)) return LlvmLabelType.Parse(parser);
        if (parser.TryKeyword("metadata"u8)) return LlvmMetadataType.Parse(parser);
        return parser.ParseType();
    }

    internal static void PrintNested(AsmPrinter printer, IrType type)
    {
        if (!type.Keyword.StartsWith("llvm.", StringComparison.Ordinal))
        {
            printer.PrintType(type);
            return;
        }
        printer.Write(type.Keyword["llvm.".Length..]);
        printer.PrintStrippedType(type);
    }

    internal static void PrintNested(AsmPrinter printer, EquatableArray<IrType> types)
    {
        for (int i = 0; i < types.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            PrintNested(printer, types[i]);
        }
    }
}
