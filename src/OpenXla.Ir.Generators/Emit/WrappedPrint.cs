using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Parameters that do not stand in angle brackets need the dialect's: <c>#gpu&lt;all_reduce_op add&gt;</c>.</summary>
internal static class WrappedPrint
{
    /// <param name="keyword">The full keyword, dialect first.</param>
    /// <param name="sign"><c>#</c> or <c>!</c>.</param>
    /// <param name="code">Takes the method.</param>
    public static void Emit(string keyword, char sign, CodeWriter code)
    {
        int dot = keyword.IndexOf('.');
        code.Blank();
        code.Open("protected override void Print(AsmPrinter printer)");
        code.Line($"printer.Write({Naming.Literal($"{sign}{keyword.Substring(0, Math.Max(dot, 0))}<{keyword.Substring(dot + 1)}")}u8);");
        code.Line("PrintParameters(printer);");
        code.Line("printer.Write(\">\"u8);");
        code.Close();
    }
}
