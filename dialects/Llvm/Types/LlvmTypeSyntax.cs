using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Inside the angle brackets of an llvm type, other llvm types stand without <c>!llvm.</c>: <c>!llvm.struct&lt;(ptr, array&lt;2 x i64&gt;)&gt;</c>.</summary>
internal static class LlvmTypeSyntax
{
    internal static IrType ParseNested(AsmParser parser)
    {
        if (parser.TryParseType() is { } type) return type;
        int at = parser.NextPosition;
        var keyword = parser.ParseKeyword();
        return keyword switch
        {
            "ptr" => LlvmPointerType.Parse(parser),
            "array" => LlvmArrayType.Parse(parser),
            "struct" => LlvmStructType.Parse(parser),
            "func" => LlvmFunctionType.Parse(parser),
            "target" => LlvmTargetExtType.Parse(parser),
            "void" => LlvmVoidType.Instance,
            "token" => LlvmTokenType.Instance,
            "label" => LlvmLabelType.Instance,
            "metadata" => LlvmMetadataType.Instance,
            "x86_amx" => LlvmX86AmxType.Instance,
            "ppc_fp128" => LlvmPpcFp128Type.Instance,
            _ => throw parser.Error(at, "unknown LLVM type: " + keyword),
        };
    }

    internal static void PrintNested(AsmPrinter printer, IrType type)
    {
        // Floating-point types stand in full everywhere.
        if (type is LlvmPpcFp128Type || !type.Keyword.StartsWith("llvm.", StringComparison.Ordinal) || !LlvmCompatibility.IsCompatible(type))
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

    /// <summary>A type that arrays and structs can hold.</summary>
    internal static IrType SampleMember(ParameterSource source) => source.Next(12) switch
    {
        0 => IntegerType.I1,
        1 => IntegerType.I8,
        2 => IntegerType.I64,
        3 => FloatType.F32,
        4 => FloatType.F64,
        5 => FloatType.F16,
        6 => new VectorType([4], FloatType.F32),
        7 => new LlvmStructType([IntegerType.I32, LlvmPointerType.Default]),
        8 => new LlvmArrayType(source.Next(5), IntegerType.I8),
        9 or 10 => LlvmPointerType.Default,
        _ => IntegerType.I32,
    };
}
