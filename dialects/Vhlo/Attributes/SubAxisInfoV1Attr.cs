namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A part of an axis: <c>#vhlo.sub_axis_info_v1&lt;pre_size = 1, size = 2></c>.</summary>
public sealed record SubAxisInfoV1Attr(long PreSize, long Size) : IrAttribute
{
    internal const string Name = "sub_axis_info_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static SubAxisInfoV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "pre_size"u8, isFirst: true);
        long before = Fields.Number(parser);
        Fields.Expect(parser, "size"u8);
        long size = Fields.Number(parser);
        parser.Expect(">"u8);
        return new SubAxisInfoV1Attr(before, size);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("pre_size = "u8);
        printer.Write(PreSize);
        printer.Write(", size = "u8);
        printer.Write(Size);
        printer.Write(">"u8);
    }
}
