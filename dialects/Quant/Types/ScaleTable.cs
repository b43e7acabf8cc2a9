namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Scales and zero points in braces that nest as deep as the table has dimensions.</summary>
/// <param name="Shape">The dimensions.</param>
/// <param name="Scales">All scales, the last dimension fastest.</param>
/// <param name="ZeroPoints">As many zero points.</param>
internal sealed record ScaleTable(Shape Shape, EquatableArray<double> Scales, EquatableArray<long> ZeroPoints)
{
    /// <summary>How deep braces may nest.</summary>
    private const int MaxRank = 64;

    internal static ScaleTable Parse(AsmParser parser, FloatType expressed)
    {
        var scales = new List<double>();
        var zeroPoints = new List<long>();
        var shape = ParseList(parser, expressed, scales, zeroPoints, 1);
        return new ScaleTable(Shape.Create(shape.ToArray()), [.. scales], [.. zeroPoints]);
    }

    private static List<long> ParseList(AsmParser parser, FloatType expressed, List<double> scales, List<long> zeroPoints, int depth)
    {
        if (depth > MaxRank) throw parser.Error("scales are nested too deeply");
        parser.Expect("{"u8);
        List<long>? inner = null;
        long count = 0;
        do
        {
            var shape = ParseElement(parser, expressed, scales, zeroPoints, depth);
            count++;
            if (inner is not null && !inner.SequenceEqual(shape)) throw parser.Error("tensor literal is invalid; ranks are not consistent between elements");
            inner = shape;
        }
        while (parser.TryConsume(","u8));
        parser.Expect("}"u8);
        inner.Insert(0, count);
        return inner;
    }

    private static List<long> ParseElement(AsmParser parser, FloatType expressed, List<double> scales, List<long> zeroPoints, int depth)
    {
        if (parser.NextIs("{"u8)) return ParseList(parser, expressed, scales, zeroPoints, depth + 1);
        var (scale, zeroPoint) = ScaleText.Parse(parser, expressed);
        scales.Add(scale);
        zeroPoints.Add(zeroPoint);
        return [];
    }
}
