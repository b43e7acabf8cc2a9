namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Elements side by side: <c>!llvm.array&lt;4 x f32&gt;</c>.</summary>
public sealed record LlvmArrayType(long Count, IrType ElementType) : IrType, ITypeDefinition<LlvmArrayType>
{
    public static string TypeName => "llvm.array";

    public override string Keyword => TypeName;

    public static LlvmArrayType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        long count = parser.ParseInt64();
        parser.ExpectKeyword("x"u8);
        var element = LlvmTypeSyntax.ParseNested(parser);
        parser.Expect(">"u8);
        return new LlvmArrayType(count, element);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(Count);
        printer.Write(" x "u8);
        LlvmTypeSyntax.PrintNested(printer, ElementType);
        printer.Write(">"u8);
    }
}
