namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Compiled code for a target: <c>#gpu.object&lt;#nvvm.target, bin = "…"></c>; without a word on the format, a bundle for several devices.</summary>
[AttrDef("gpu.object", Syntax = "`<` $target `,` (`properties` `=` $properties^ `,`)? (`kernels` `=` $kernels^ `,`)? custom<Object>($format, $code) `>`")]
public sealed partial record ObjectAttr(IrAttribute Target, CompilationTarget Format, string Code, DictionaryAttr? Properties, KernelTableAttr? Kernels) : IrAttribute
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid() => IGpuTarget.IsTarget(Target) ? null : "the target attribute must implement or promise the `gpu::TargetAttrInterface`";

    private static void ParseObject(AsmParser parser, out CompilationTarget format, out string code)
    {
        int at = parser.NextPosition;
        format = CompilationTarget.Fatbin;
        if (parser.TryParseKeyword() is { } keyword)
        {
            format = CompilationTargetText.FromKeyword(keyword) ?? throw parser.Error(at, "expected keyword for GPU object format");
            if (!parser.TryConsume("="u8)) throw parser.Error(at, "expected an equal sign");
        }
        code = parser.ParseString();
    }

    private static void PrintObject(AsmPrinter printer, CompilationTarget format, string code)
    {
        if (format != CompilationTarget.Fatbin)
        {
            printer.Write(format.Keyword());
            printer.Write(" = "u8);
        }
        printer.PrintString(code);
    }
}
