namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>An axis of a mesh and its extent.</summary>
public sealed record MeshAxisV1Attr(IrAttribute AxisName, long Size) : IrAttribute
{
    internal const string Name = "mesh_axis_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static MeshAxisV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "name"u8, isFirst: true);
        var axisName = parser.ParseAttribute();
        Fields.Expect(parser, "size"u8);
        long size = Fields.Number(parser);
        parser.Expect(">"u8);
        return new MeshAxisV1Attr(axisName, size);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("name = "u8);
        printer.PrintAttribute(AxisName);
        printer.Write(", size = "u8);
        printer.Write(Size);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(AxisName);
    }
}
