namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A text: <c>#vhlo.string_v1&lt;"main"></c>.</summary>
public sealed record StringV1Attr(string Value) : IrAttribute
{
    internal const string Name = "string_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static StringV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var value = parser.ParseString();
        parser.Expect(">"u8);
        return new StringV1Attr(value);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintString(Value);
        printer.Write(">"u8);
    }
}
