using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How accurate a result must be: <c>#stablehlo.result_accuracy&lt;atol = 1.000000e-05, ulps = 2, mode = #stablehlo.result_accuracy_mode&lt;TOLERANCE>></c>.</summary>
/// <param name="AbsoluteTolerance">The greatest difference.</param>
/// <param name="RelativeTolerance">The greatest difference, in terms of the exact result.</param>
/// <param name="Ulps">The greatest difference, in terms of the last place.</param>
/// <param name="Mode">Whether the tolerances count.</param>
public sealed record ResultAccuracyAttr(double AbsoluteTolerance, double RelativeTolerance, long Ulps, ResultAccuracyModeAttr Mode) : IrAttribute, IAttributeDefinition<ResultAccuracyAttr>
{
    public static string AttributeName => "stablehlo.result_accuracy";

    public override string Keyword => AttributeName;

    /// <summary>Whether it says no more than no such attribute.</summary>
    public bool IsDefault => AbsoluteTolerance == 0 && RelativeTolerance == 0 && Ulps == 0 && Mode.Value == ResultAccuracyMode.Default;

    static ResultAccuracyAttr? IAttributeDefinition<ResultAccuracyAttr>.Sample(ParameterSource source) =>
        source.Boolean() ? new(0, 0, 0, ResultAccuracyModeAttr.Of(ResultAccuracyMode.Highest)) : new(0.25, 0, source.Next(4), ResultAccuracyModeAttr.Of(ResultAccuracyMode.Tolerance));

    public static ResultAccuracyAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        double absolute = 0, relative = 0;
        long ulps = 0;
        if (TryField(parser, "atol"u8)) absolute = ParseTolerance(parser);
        if (TryField(parser, "rtol"u8)) relative = ParseTolerance(parser);
        if (TryField(parser, "ulps"u8))
        {
            ulps = parser.ParseInt64();
            parser.Expect(","u8);
        }
        parser.ExpectKeyword("mode"u8);
        parser.Expect("="u8);
        var mode = parser.ParseAttribute<ResultAccuracyModeAttr>();
        parser.Expect(">"u8);
        var accuracy = new ResultAccuracyAttr(absolute, relative, ulps, mode);
        return accuracy.Mistake is { } mistake ? throw parser.Error(at, mistake) : accuracy;
    }

    /// <summary>What is wrong with the tolerances; null for nothing.</summary>
    internal string? Mistake
    {
        get
        {
            if (AbsoluteTolerance < 0 || RelativeTolerance < 0 || Ulps < 0) return "Negative tolerance";
            bool isExact = AbsoluteTolerance == 0 && RelativeTolerance == 0 && Ulps == 0;
            return Mode.Value == ResultAccuracyMode.Tolerance || isExact ? null : $"Invalid tolerances for ResultAccuracyAttr with mode {Mode.Value.Keyword()}, must be all zero.";
        }
    }

    private static bool TryField(AsmParser parser, ReadOnlySpan<byte> name)
    {
        if (!parser.TryKeyword(name)) return false;
        parser.Expect("="u8);
        return true;
    }

    private static double ParseTolerance(AsmParser parser)
    {
        if (parser.ParseAttribute(FloatType.F64) is not FloatAttr number) throw parser.Error("expected a number");
        parser.Expect(","u8);
        return number.ToDouble();
    }

    public bool Equals(ResultAccuracyAttr? other) => other is not null && AbsoluteTolerance.Equals(other.AbsoluteTolerance) && RelativeTolerance.Equals(other.RelativeTolerance)
        && Ulps == other.Ulps && Mode.Equals(other.Mode);

    public override int GetHashCode() => HashCode.Combine(AbsoluteTolerance, RelativeTolerance, Ulps, Mode);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        PrintTolerance(printer, "atol = "u8, AbsoluteTolerance);
        PrintTolerance(printer, "rtol = "u8, RelativeTolerance);
        if (Ulps != 0) printer.Write($"ulps = {Ulps}, ");
        printer.Write("mode = "u8);
        printer.PrintAttribute(Mode);
        printer.Write(">"u8);
    }

    private static void PrintTolerance(AsmPrinter printer, ReadOnlySpan<byte> name, double tolerance)
    {
        if (tolerance == 0) return;
        printer.Write(name);
        printer.PrintFloat(FloatBits.FromDouble(FloatFormat.F64, tolerance));
        printer.Write(", "u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(Mode);
    }
}
