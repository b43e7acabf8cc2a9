using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An instruction of a <see cref="DIExpressionAttr"/>: <c>DW_OP_LLVM_fragment(0, 32)</c>.</summary>
[AttrDef("llvm.di_expression_elem", Syntax = "`` $opcode (`(` custom<Arguments>(ref($opcode), $arguments)^ `)`) : (``)?", Summary = "")]
public sealed partial record DIExpressionElemAttr(DwarfOperation Opcode, EquatableArray<ulong> Arguments = default) : IrAttribute
{
    internal static void ParseArguments(AsmParser parser, DwarfOperation opcode, out EquatableArray<ulong> arguments)
    {
        var found = new List<ulong>();
        parser.ParseCommaSeparated(() =>
        {
            int at = parser.NextPosition;
            if (found.Count > 0 && opcode == DwarfOperation.LLVMConvert && parser.TryParseKeyword() is { } keyword)
                found.Add((ulong)(DwarfEncodingText.FromKeyword(keyword) ?? throw parser.Error(at, $"encountered unknown attribute encoding \"{keyword}\"")));
            else
                found.Add(DataSyntax.ParseUInt64(parser));
        });
        arguments = [.. found];
    }

    internal static void PrintArguments(AsmPrinter printer, DwarfOperation opcode, EquatableArray<ulong> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            if (i > 0 && opcode == DwarfOperation.LLVMConvert && Enum.IsDefined((DwarfEncoding)arguments[i])) printer.Write(((DwarfEncoding)arguments[i]).Keyword());
            else printer.Write(arguments[i]);
        }
    }
}
