namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A truth value: <c>#vhlo.bool_v1&lt;true></c>.</summary>
public sealed record BooleanV1Attr(bool Value) : IrAttribute
{
    internal const string Name = "bool_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static BooleanV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        bool value = parser.TryKeyword("true"u8);
        if (!value) parser.ExpectKeyword("false"u8);
        parser.Expect(">"u8);
        return new BooleanV1Attr(value);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(Value ? "true"u8 : "false"u8);
        printer.Write(">"u8);
    }
}
