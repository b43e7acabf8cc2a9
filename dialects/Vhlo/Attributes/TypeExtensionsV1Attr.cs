namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>The bounds of unknown extents: <c>#vhlo.type_extensions_v1&lt;bounds = [16, ?]></c>.</summary>
public sealed record TypeExtensionsV1Attr(EquatableArray<long> Bounds) : IrAttribute
{
    internal const string Name = "type_extensions_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static TypeExtensionsV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "bounds"u8, isFirst: true);
        var bounds = Fields.Dimensions(parser);
        parser.Expect(">"u8);
        return new TypeExtensionsV1Attr(bounds);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("bounds = "u8);
        Fields.PrintDimensions(printer, Bounds);
        printer.Write(">"u8);
    }
}
