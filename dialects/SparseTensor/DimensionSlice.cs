namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>The part of a dimension that a slice of a sparse tensor shows: <c>#sparse_tensor&lt;slice(1, ?, 2)></c>.</summary>
/// <param name="Offset">Where it begins; <see cref="Shape.Dynamic"/> where that is not known.</param>
/// <param name="Size">How many coordinates it has.</param>
/// <param name="Stride">From one to the next.</param>
[AttrDef("sparse_tensor.slice")]
public sealed partial record DimensionSlice(long Offset, long Size, long Stride) : IrAttribute
{
    public static DimensionSlice Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("("u8);
        int at = parser.NextPosition;
        long offset = ParseNumber(parser);
        parser.Expect(","u8);
        long size = ParseNumber(parser);
        parser.Expect(","u8);
        long stride = ParseNumber(parser);
        parser.Expect(")"u8);
        var slice = new DimensionSlice(offset, size, stride);
        return slice.Invalid() is { } reason ? throw parser.Error(at, reason) : slice;
    }

    /// <summary>What is wrong with the numbers; null for nothing.</summary>
    public string? Invalid()
    {
        if (Offset != Shape.Dynamic && Offset < 0) return "expect non-negative value or ? for slice offset";
        if (Size != Shape.Dynamic && Size <= 0) return "expect positive value or ? for slice size";
        if (Stride != Shape.Dynamic && Stride <= 0) return "expect positive value or ? for slice stride";
        return null;
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write($"#sparse_tensor<slice({Text(Offset)}, {Text(Size)}, {Text(Stride)})>");
    }

    private static long ParseNumber(AsmParser parser) => parser.TryConsume("?"u8) ? Shape.Dynamic : parser.ParseInt64();

    private static string Text(long number) => number == Shape.Dynamic ? "?" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
