namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>Devices in a grid.</summary>
public sealed record MeshV1Attr(IrAttribute Axes, IrAttribute? DeviceIds) : IrAttribute
{
    internal const string Name = "mesh_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static MeshV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "axes"u8, isFirst: true);
        var axes = parser.ParseAttribute();
        IrAttribute? deviceIds = null;
        if (parser.NextIs(","u8))
        {
            Fields.Expect(parser, "device_ids"u8);
            deviceIds = parser.ParseAttribute();
        }
        parser.Expect(">"u8);
        return new MeshV1Attr(axes, deviceIds);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("axes = "u8);
        printer.PrintAttribute(Axes);
        if (DeviceIds is not null)
        {
            printer.Write(", device_ids = "u8);
            printer.PrintAttribute(DeviceIds);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(Axes);
        if (DeviceIds is not null) onAttribute(DeviceIds);
    }
}
