namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Which dimension of the tensors of a convolution is what: <c>#stablehlo.conv&lt;[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]&gt;</c>.</summary>
public sealed record ConvAttr(
    long InputBatch,
    long InputFeature,
    EquatableArray<long> InputSpatial,
    long KernelInputFeature,
    long KernelOutputFeature,
    EquatableArray<long> KernelSpatial,
    long OutputBatch,
    long OutputFeature,
    EquatableArray<long> OutputSpatial)
    : IrAttribute, IAttributeDefinition<ConvAttr>
{
    private static readonly string[] Names =
    [
        "input_batch_dimension", "input_feature_dimension", "input_spatial_dimensions",
        "kernel_input_feature_dimension", "kernel_output_feature_dimension", "kernel_spatial_dimensions",
        "output_batch_dimension", "output_feature_dimension", "output_spatial_dimensions",
    ];

    public static string AttributeName => "stablehlo.conv";

    public override string Keyword => AttributeName;

    static ConvAttr? IAttributeDefinition<ConvAttr>.Sample(ParameterSource source)
    {
        int spatial = source.Next(3);
        var (input, kernel, output) = (Shuffled(source, spatial + 2), Shuffled(source, spatial + 2), Shuffled(source, spatial + 2));
        return new(input[0], input[1], [.. input[2..]], kernel[0], kernel[1], [.. kernel[2..]], output[0], output[1], [.. output[2..]]);
    }

    private static long[] Shuffled(ParameterSource source, int count)
    {
        var numbers = new long[count];
        for (int i = 0; i < count; i++)
        {
            int other = source.Next(i + 1);
            (numbers[i], numbers[other]) = (numbers[other], i);
        }
        return numbers;
    }

    public static ConvAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        if (parser.TryKeyword("raw"u8)) return ParseRaw(parser);
        var attribute = ConvolutionSyntax.ParseDimensions(parser);
        parser.Expect(">"u8);
        return attribute;
    }

    /// <summary>The form that can say what no convolution has.</summary>
    private static ConvAttr ParseRaw(AsmParser parser)
    {
        var (numbers, lists) = (new long[9], new EquatableArray<long>[9]);
        DimensionNumbersSyntax.ParseFields(parser, "dot", Names, field =>
        {
            if (field % 3 == 2) lists[field] = DimensionNumbersSyntax.ParseList(parser);
            else numbers[field] = parser.ParseInt64();
        });
        return new ConvAttr(numbers[0], numbers[1], lists[2], numbers[3], numbers[4], lists[5], numbers[6], numbers[7], lists[8]);
    }

    public bool Equals(ConvAttr? other) => other is not null
        && InputBatch == other.InputBatch && InputFeature == other.InputFeature && InputSpatial == other.InputSpatial
        && KernelInputFeature == other.KernelInputFeature && KernelOutputFeature == other.KernelOutputFeature && KernelSpatial == other.KernelSpatial
        && OutputBatch == other.OutputBatch && OutputFeature == other.OutputFeature && OutputSpatial == other.OutputSpatial;

    public override int GetHashCode() => HashCode.Combine(
        HashCode.Combine(InputBatch, InputFeature, InputSpatial),
        HashCode.Combine(KernelInputFeature, KernelOutputFeature, KernelSpatial),
        HashCode.Combine(OutputBatch, OutputFeature, OutputSpatial));

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        if (ConvolutionSyntax.TextOf(this) is { } text) printer.Write(text);
        else PrintRaw(printer);
        printer.Write(">"u8);
    }

    private void PrintRaw(AsmPrinter printer)
    {
        long[] numbers = [InputBatch, InputFeature, 0, KernelInputFeature, KernelOutputFeature, 0, OutputBatch, OutputFeature, 0];
        EquatableArray<long>[] lists = [[], [], InputSpatial, [], [], KernelSpatial, [], [], OutputSpatial];
        printer.Write("raw "u8);
        for (int i = 0; i < Names.Length; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(i % 3 == 2 ? $"{Names[i]} = {HloShapes.Text(lists[i].Span)}" : FormattableString.Invariant($"{Names[i]} = {numbers[i]}"));
        }
    }

    /// <summary>For a kernel, once all numbers are known to be dimensions.</summary>
    internal ConvolutionDimensions ToDimensions() => new(
        (int)InputBatch, (int)InputFeature, InputSpatial, (int)KernelInputFeature, (int)KernelOutputFeature, KernelSpatial, (int)OutputBatch, (int)OutputFeature, OutputSpatial);
}
