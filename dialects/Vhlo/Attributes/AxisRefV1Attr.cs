namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>An axis of a mesh, or a part of one: <c>#vhlo.axis_ref_v1&lt;name = #vhlo.string_v1&lt;"x">></c>.</summary>
public sealed record AxisRefV1Attr(IrAttribute AxisName, IrAttribute? SubAxisInfo) : IrAttribute
{
    internal const string Name = "axis_ref_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static AxisRefV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "name"u8, isFirst: true);
        var axisName = parser.ParseAttribute();
        IrAttribute? subAxisInfo = null;
        if (parser.NextIs(","u8))
        {
            Fields.Expect(parser, "sub_axis_info"u8);
            subAxisInfo = parser.ParseAttribute();
        }
        parser.Expect(">"u8);
        return new AxisRefV1Attr(axisName, subAxisInfo);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("name = "u8);
        printer.PrintAttribute(AxisName);
        if (SubAxisInfo is not null)
        {
            printer.Write(", sub_axis_info = "u8);
            printer.PrintAttribute(SubAxisInfo);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(AxisName);
        if (SubAxisInfo is not null) onAttribute(SubAxisInfo);
    }
}
