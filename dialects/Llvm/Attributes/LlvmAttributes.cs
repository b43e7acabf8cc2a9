namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How ops with a syntax of their own print the rest of their attributes.</summary>
internal static class LlvmAttributes
{
    /// <summary>All but the named; fast math flags only where there are some.</summary>
    internal static void PrintDictionary(AsmPrinter printer, Operation op, params ReadOnlySpan<string> elided)
    {
        bool hasFlags = op.GetAttribute("fastmathFlags") is FastMathFlagsAttr { Value: not FastMathFlags.None };
        if (hasFlags) printer.PrintAttributeDictionary(op, elided);
        else printer.PrintAttributeDictionary(op, [.. elided, "fastmathFlags"]);
    }
}
