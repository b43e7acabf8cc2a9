namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>A tensor: <c>!vhlo.tensor_v1&lt;4x?x!vhlo.f32_v1></c>, perhaps with an encoding behind a comma.</summary>
public sealed record RankedTensorV1Type(Shape Shape, IrType ElementType, IrAttribute? Encoding = null) : IrType
{
    internal const string Name = "tensor_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static RankedTensorV1Type Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        var shape = parser.ParseDimensions(allowDynamic: true);
        var element = parser.ParseType();
        var encoding = parser.TryConsume(","u8) ? parser.ParseAttribute() : null;
        parser.Expect(">"u8);
        return new RankedTensorV1Type(shape, element, encoding);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintShape(Shape);
        printer.PrintType(ElementType);
        if (Encoding is not null)
        {
            printer.Write(", "u8);
            printer.PrintAttribute(Encoding);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        ArgumentNullException.ThrowIfNull(onAttribute);
        onType(ElementType);
        if (Encoding is not null) onAttribute(Encoding);
    }
}
