namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers between bounds that were measured, to be quantized later: <c>!quant.calibrated&lt;f32&lt;-0.9:1.2>></c>.</summary>
public sealed record CalibratedQuantizedType(FloatType Expressed, double Minimum, double Maximum) : QuantizedType(Expressed), ITypeDefinition<CalibratedQuantizedType>
{
    public static string TypeName => "quant.calibrated";

    public override string Keyword => TypeName;

    static CalibratedQuantizedType? ITypeDefinition<CalibratedQuantizedType>.Sample(ParameterSource source) => new(SampleExpressed(source), -source.Next(100), 1 + source.Next(100) / 8.0);

    public static CalibratedQuantizedType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        var expressed = parser.ParseType<FloatType>("");
        parser.Expect("<"u8);
        double minimum = ScaleText.ParseNumber(parser);
        parser.Expect(":"u8);
        double maximum = ScaleText.ParseNumber(parser);
        parser.Expect(">"u8);
        parser.Expect(">"u8);
        return maximum > minimum
            ? new CalibratedQuantizedType(expressed, minimum, maximum)
            : throw parser.Error(at, $"illegal min and max: ({ScaleText.Text(minimum)}:{ScaleText.Text(maximum)})");
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintType(Expressed);
        printer.Write("<"u8);
        ScaleText.PrintNumber(printer, Minimum);
        printer.Write(":"u8);
        ScaleText.PrintNumber(printer, Maximum);
        printer.Write(">>"u8);
    }

    public bool Equals(CalibratedQuantizedType? other) => base.Equals(other) && Minimum.Equals(other!.Minimum) && Maximum.Equals(other.Maximum);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Minimum, Maximum);
}
