using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>How exact a result must be: <c>#vhlo.result_accuracy_v1&lt;atol = 0.0, rtol = 0.0, ulps = 1, mode = #vhlo&lt;result_accuracy_mode_v1 TOLERANCE>></c>.</summary>
public sealed record ResultAccuracyV1Attr(double AbsoluteTolerance, double RelativeTolerance, long Ulps, IrAttribute Mode) : IrAttribute
{
    internal const string Name = "result_accuracy_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static ResultAccuracyV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "atol"u8, isFirst: true);
        double absolute = NumberText.Parse(parser);
        Fields.Expect(parser, "rtol"u8);
        double relative = NumberText.Parse(parser);
        Fields.Expect(parser, "ulps"u8);
        long ulps = Fields.Number(parser);
        Fields.Expect(parser, "mode"u8);
        var mode = Fields.Attribute(parser, "expected VHLO result accuracy mode");
        parser.Expect(">"u8);
        return new ResultAccuracyV1Attr(absolute, relative, ulps, mode);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("atol = "u8);
        NumberText.Print(printer, AbsoluteTolerance);
        printer.Write(", rtol = "u8);
        NumberText.Print(printer, RelativeTolerance);
        printer.Write(", ulps = "u8);
        printer.Write(Ulps);
        printer.Write(", mode = "u8);
        printer.PrintAttribute(Mode);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(Mode);
    }
}
