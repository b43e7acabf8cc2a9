namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>
/// Numbers that stand for others: <c>!vhlo.quant_v1&lt;!vhlo.i8_v1:!vhlo.f32_v1, 1.0:17, -128:127, 1></c>, or with scales along an axis
/// <c>!vhlo.quant_per_axis_v1&lt;!vhlo.i8_v1:!vhlo.f32_v1, 0, [1.0, 2.0], [17, 18], -128:127, 1></c>.
/// </summary>
/// <param name="Flags">1 where the stored numbers have a sign.</param>
/// <param name="Axis">The dimension that the scales belong to; null where one scale is for all.</param>
/// <param name="Storage">The type that is stored.</param>
/// <param name="Expressed">The type that is meant.</param>
/// <param name="Scales">The scales, one without an axis.</param>
/// <param name="ZeroPoints">As many.</param>
/// <param name="Minimum">The least number that is stored.</param>
/// <param name="Maximum">The greatest.</param>
public sealed record QuantizedV1Type(
    ulong Flags, int? Axis, IrType Storage, IrType Expressed, EquatableArray<double> Scales, EquatableArray<long> ZeroPoints, long Minimum, long Maximum) : IrType
{
    internal const string Name = "quant_v1", PerAxisName = "quant_per_axis_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{(Axis is null ? Name : PerAxisName)}";

    internal static QuantizedV1Type Parse(AsmParser parser, bool perAxis)
    {
        parser.Expect("<"u8);
        var storage = parser.ParseType();
        parser.Expect(":"u8);
        var expressed = parser.ParseType();
        parser.Expect(","u8);
        int? axis = null;
        var scales = new List<double>();
        var zeroPoints = new List<long>();
        if (perAxis)
        {
            axis = (int)Number(parser);
            parser.Expect(","u8);
            parser.ParseDelimitedList("["u8, "]"u8, () => scales.Add(NumberText.Parse(parser)));
            parser.Expect(","u8);
            parser.ParseDelimitedList("["u8, "]"u8, () => zeroPoints.Add(Number(parser)));
        }
        else
        {
            scales.Add(NumberText.Parse(parser));
            parser.Expect(":"u8);
            zeroPoints.Add(Number(parser));
        }
        parser.Expect(","u8);
        long minimum = Number(parser);
        parser.Expect(":"u8);
        long maximum = Number(parser);
        parser.Expect(","u8);
        long flags = Number(parser);
        parser.Expect(">"u8);
        return new QuantizedV1Type((ulong)flags, axis, storage, expressed, [.. scales], [.. zeroPoints], minimum, maximum);
    }

    private static long Number(AsmParser parser) =>
        parser.ParseInteger() is var number && number >= long.MinValue && number <= long.MaxValue ? (long)number : throw parser.Error("expected a number of 64 bits");

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintType(Storage);
        printer.Write(":"u8);
        printer.PrintType(Expressed);
        printer.Write(", "u8);
        if (Axis is { } axis)
        {
            printer.Write(axis);
            printer.Write(", ["u8);
            for (int i = 0; i < Scales.Count; i++)
            {
                if (i > 0) printer.Write(", "u8);
                NumberText.Print(printer, Scales[i]);
            }
            printer.Write("], ["u8);
            printer.Write(string.Join(", ", ZeroPoints));
            printer.Write("]"u8);
        }
        else
        {
            NumberText.Print(printer, Scales[0]);
            printer.Write(":"u8);
            printer.Write(ZeroPoints[0]);
        }
        printer.Write(", "u8);
        printer.Write(Minimum);
        printer.Write(":"u8);
        printer.Write(Maximum);
        printer.Write(", "u8);
        printer.Write(Flags);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Storage);
        onType(Expressed);
    }
}
