namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The precision of both sides of a product: <c>precision = [HIGHEST, DEFAULT]</c>.</summary>
internal static class PrecisionSyntax
{
    public static ArrayAttr Parse(AsmParser parser)
    {
        var values = new List<IrAttribute>();
        parser.Expect("="u8);
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            int at = parser.NextPosition;
            values.Add(PrecisionAttr.Of(parser.Explaining(() => parser.NextIsKeyword ? PrecisionText.Parse(parser) : throw parser.Error("expected valid keyword"), at, "failed to parse StableHLO_PrecisionAttr parameter 'value' which is to be a `::mlir::stablehlo::Precision`")));
        });
        return ArrayAttr.Of(values);
    }

    public static void Print(AsmPrinter printer, ArrayAttr? precision)
    {
        if (precision is null or { Count: 0 }) return;
        printer.Write(", precision = ["u8);
        printer.Write(string.Join(", ", precision.Elements.Select(p => ((PrecisionAttr)p).Value.Keyword())));
        printer.Write("]"u8);
    }

    /// <summary>C11: precision_config is empty or has at most a precision per side.</summary>
    public static string? MistakeOf(ArrayAttr? precision) =>
        precision is null or { Count: <= 2 } ? null : $"expects precision config to be empty or have <= 2 elements, got {precision.Count}";
}
