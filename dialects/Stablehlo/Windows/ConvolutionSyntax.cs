using System.Globalization;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The parts of a convolution's text: <c>[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]</c>, and <c>stride = [2, 2], pad = [[0, 1], [0, 1]]</c>.</summary>
internal static class ConvolutionSyntax
{
    private const int MissingShown = 10;

    public static ConvAttr ParseDimensions(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var (input, inputSpatial) = ParseSide(parser, 'b', 'f');
        parser.ExpectKeyword("x"u8);
        var (kernel, kernelSpatial) = ParseSide(parser, 'i', 'o');
        parser.Expect("->"u8);
        var (output, outputSpatial) = ParseSide(parser, 'b', 'f');
        return new ConvAttr(input[0], input[1], inputSpatial, kernel[0], kernel[1], kernelSpatial, output[0], output[1], outputSpatial);
    }

    /// <summary>The places of two letters, and those of the spatial dimensions by number.</summary>
    private static (long[] Named, EquatableArray<long> Spatial) ParseSide(AsmParser parser, char first, char second)
    {
        var letters = new List<char> { first, second };
        var named = new long[2];
        var spatial = new Dictionary<long, long>();
        parser.Expect("["u8);
        long index = 0;
        do
        {
            int at = parser.NextPosition;
            if (parser.TryParseInteger() is { } number)
            {
                if (number.Sign < 0) throw parser.Error(at, $"Unexpected dimension {number}");
                if (number > int.MaxValue) throw parser.Error(at, "integer value too large");
                if (!spatial.TryAdd((long)number, index)) throw parser.Error(at, $"Duplicate entries for spatial dimension {number}");
            }
            else
            {
                var keyword = parser.ParseKeyword();
                if (keyword.Length != 1 || letters.Count == 0) throw parser.Error(at, $"Unexpected keyword {keyword}");
                if (!letters.Remove(keyword[0])) throw parser.Error(at, $"Unexpected dimension {keyword}, expecting {string.Join(", ", letters)}");
                named[keyword[0] == first ? 0 : 1] = index;
            }
            index++;
        }
        while (parser.TryConsume(","u8));
        if (letters.Count > 0) throw parser.Error(parser.NextPosition, $"Expected dimensions {string.Join(", ", letters)} not specified");
        parser.Expect("]"u8);
        return (named, InOrder(parser, spatial));
    }

    private static EquatableArray<long> InOrder(AsmParser parser, Dictionary<long, long> spatial)
    {
        long count = spatial.Count == 0 ? 0 : spatial.Keys.Max() + 1;
        var (places, missing) = (new List<long>(), new List<long>());
        for (long i = 0; i < count && missing.Count < MissingShown; i++)
        {
            if (spatial.TryGetValue(i, out long place)) places.Add(place);
            else missing.Add(i);
        }
        return missing.Count == 0 ? [.. places] : throw parser.Error(parser.NextPosition, $"Expected spatial dimensions {string.Join(", ", missing)} not specified");
    }

    /// <summary>The short form; null for numbers that it can't say.</summary>
    public static string? TextOf(ConvAttr numbers)
    {
        var input = TextOf(numbers.InputSpatial, (numbers.InputBatch, "b"), (numbers.InputFeature, "f"));
        var kernel = TextOf(numbers.KernelSpatial, (numbers.KernelInputFeature, "i"), (numbers.KernelOutputFeature, "o"));
        var output = TextOf(numbers.OutputSpatial, (numbers.OutputBatch, "b"), (numbers.OutputFeature, "f"));
        return input is null || kernel is null || output is null ? null : $"{input}x{kernel}->{output}";
    }

    private static string? TextOf(EquatableArray<long> spatial, (long Place, string Letter) first, (long Place, string Letter) second)
    {
        var texts = new string?[spatial.Count + 2];
        if (!Put(first.Place, first.Letter) || !Put(second.Place, second.Letter)) return null;
        for (int i = 0; i < spatial.Count; i++)
            if (!Put(spatial[i], i.ToString(CultureInfo.InvariantCulture))) return null;
        return $"[{string.Join(", ", texts)}]";

        bool Put(long place, string text)
        {
            if (place < 0 || place >= texts.Length || texts[place] is not null) return false;
            texts[place] = text;
            return true;
        }
    }

    /// <summary>The attributes of a window, between its braces.</summary>
    public static void ParseWindow(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (parser.TryParseKeyword() is { } keyword)
        {
            if (keyword is not ("stride" or "pad" or "lhs_dilate" or "rhs_dilate" or "reverse") || !seen.Add(keyword)) throw parser.Error(parser.NextPosition, $"Unexpected keyword {keyword}");
            parser.Expect("="u8);
            if (keyword == "pad") state.AddAttribute("padding", ParsePadding(parser));
            else if (keyword == "reverse") state.AddAttribute("window_reversal", DenseArrayAttr.Bool(Array.ConvertAll(ParseNumbers(parser), static n => n != 0)));
            else state.AddAttribute(keyword switch { "stride" => "window_strides", "lhs_dilate" => "lhs_dilation", _ => "rhs_dilation" }, DenseArrayAttr.I64(ParseNumbers(parser)));
            if (!parser.TryConsume(","u8)) break;
        }
    }

    private static long[] ParseNumbers(AsmParser parser)
    {
        var numbers = new List<long>();
        parser.ParseDelimitedList("["u8, "]"u8, () => numbers.Add(parser.TryKeyword("true"u8) ? 1 : parser.TryKeyword("false"u8) ? 0 : parser.ParseInt64()));
        return [.. numbers];
    }

    private static DenseElementsAttr ParsePadding(AsmParser parser)
    {
        var numbers = new List<long>();
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            var pair = ParseNumbers(parser);
            if (pair.Length != 2) throw parser.Error(parser.NextPosition, $"Expected array with 2 elements, got {pair.Length} elements instead");
            numbers.AddRange(pair);
        });
        return DenseElementsAttr.Of(new TensorType([numbers.Count / 2, 2], IntegerType.I64), numbers.ToArray());
    }

    public static void PrintWindow(AsmPrinter printer, IConvolution op)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(op);
        var parts = new List<string>();
        if (op.WindowStrides is { } strides) parts.Add($"stride = [{DimensionChecks.Text(strides)}]");
        if (op.Padding is { } padding) parts.Add($"pad = [{PairsText(padding)}]");
        if (op.LhsDilation is { } lhs) parts.Add($"lhs_dilate = [{DimensionChecks.Text(lhs)}]");
        if (op.RhsDilation is { } rhs) parts.Add($"rhs_dilate = [{DimensionChecks.Text(rhs)}]");
        if (op.WindowReversal is { } reversal) parts.Add($"reverse = [{string.Join(", ", reversal.ToArray().Select(static r => r ? "true" : "false"))}]");
        printer.Write(string.Join(", ", parts));
    }

    private static string PairsText(DenseElementsAttr padding)
    {
        var numbers = padding.ToInt64Array();
        return string.Join(", ", Enumerable.Range(0, numbers.Length / 2).Select(i => FormattableString.Invariant($"[{numbers[2 * i]}, {numbers[(2 * i) + 1]}]")));
    }
}
