namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A type: <c>#vhlo.type_v1&lt;!vhlo.f32_v1></c>.</summary>
public sealed record TypeV1Attr(IrType Value) : IrAttribute
{
    internal const string Name = "type_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static TypeV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var type = parser.ParseType();
        parser.Expect(">"u8);
        return new TypeV1Attr(type);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintType(Value);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Value);
    }
}
