namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>Memory: <c>!vhlo.buffer_v1&lt;4x!vhlo.f32_v1></c>.</summary>
public sealed record RankedBufferV1Type(Shape Shape, IrType ElementType) : IrType
{
    internal const string Name = "buffer_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static RankedBufferV1Type Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var shape = parser.ParseDimensions(allowDynamic: true);
        var element = parser.ParseType();
        parser.Expect(">"u8);
        return new RankedBufferV1Type(shape, element);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintShape(Shape);
        printer.PrintType(ElementType);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(ElementType);
    }
}
