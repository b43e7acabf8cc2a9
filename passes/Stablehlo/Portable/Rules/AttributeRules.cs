using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>Which attributes of which operations differ between StableHLO and the format, by the name without dialect and version. All others are the same, under the same names.</summary>
internal static class AttributeRules
{
    private static readonly AttributeRule
        Accuracy = new DefaultRule("result_accuracy", VhloValues.DefaultAccuracy),
        Precision = new DefaultRule("precision_config", static _ => VhloValues.DefaultPrecisions, VhloValues.AreDefaultPrecisions),
        Sorted = new DefaultRule("indices_are_sorted", VhloValues.False),
        Channel = new ChannelRule(withType: false),
        GlobalIds = new FlagRule("use_global_device_ids"),
        DynamicRoot = new FlagRule("has_dynamic_root");

    private static readonly Dictionary<string, AttributeRule[]> ByOperation = new(StringComparer.Ordinal)
    {
        ["all_gather"] = [Channel, GlobalIds],
        ["all_reduce"] = [Channel, GlobalIds],
        ["all_to_all"] = [Channel],
        ["broadcast"] = [new ListRule("broadcast_sizes")],
        ["broadcast_in_dim"] = [new ListRule("broadcast_dimensions")],
        ["call"] = [new SymbolRule("callee")],
        ["cbrt"] = [Accuracy],
        ["cholesky"] = [new DefaultRule("lower", VhloValues.False)],
        ["collective_broadcast"] = [Channel, DynamicRoot],
        ["collective_permute"] = [Channel],
        ["collective_reduce"] = [Channel, GlobalIds, DynamicRoot],
        ["compare"] = [new DefaultRule("compare_type", EnumV1Kind.ComparisonType.Find("NOTYPE")!)],
        ["composite"] =
        [
            new DefaultRule("version", static _ => VhloValues.Number(0), static v => v is IntegerV1Attr { Value.IsZero: true }),
            new DefaultRule("composite_attributes", VhloValues.EmptyDictionary),
            new SymbolRule("decomposition"),
        ],
        ["convolution"] = [.. ConvolutionStart, NoPadding(DimensionNumbers.InputSpatial), .. ConvolutionEnd],
        ["cosine"] = [Accuracy],
        ["custom_call"] =
        [
            new DefaultRule("has_side_effect", VhloValues.False),
            new DefaultRule("backend_config", DefaultConfiguration, static v => VhloValues.EmptyText.Equals(v) || VhloValues.EmptyDictionary.Equals(v)),
            new ApiVersionRule(),
            new DefaultRule("called_computations", VhloValues.EmptyArray),
            new SymbolRule("called_computations"),
            new LayoutRule(),
            new DefaultRule("output_operand_aliases", VhloValues.EmptyArray),
            new DefaultRule("result_tilings", VhloValues.EmptyArray),
        ],
        ["dot"] = [Precision],
        ["dot_general"] = [DimensionNumbers.Dot, new DotAlgorithmRule(), Precision],
        ["dynamic_broadcast_in_dim"] =
        [
            new DefaultRule("known_expanding_dimensions", static _ => VhloValues.NoNumbers, VhloValues.IsEmpty),
            new DefaultRule("known_nonexpanding_dimensions", static _ => VhloValues.NoNumbers, VhloValues.IsEmpty),
            new ListRule("broadcast_dimensions", "known_expanding_dimensions", "known_nonexpanding_dimensions"),
        ],
        ["dynamic_conv"] = [.. ConvolutionStart, .. ConvolutionEnd],
        ["dynamic_gather"] = [DimensionNumbers.Gather, Sorted],
        ["dynamic_slice"] = [new ListRule("slice_sizes")],
        ["exponential"] = [Accuracy],
        ["exponential_minus_one"] = [Accuracy],
        ["fft"] = [new ListRule("fft_length")],
        ["func"] =
        [
            new DefaultRule("sym_visibility", VhloValues.EmptyText),
            new DefaultRule("arg_attrs", VhloValues.EmptyArray),
            new DefaultRule("res_attrs", VhloValues.EmptyArray),
        ],
        ["gather"] = [DimensionNumbers.Gather, Sorted, new ListRule("slice_sizes")],
        ["infeed"] = [new DefaultRule("infeed_config", VhloValues.EmptyText), new DefaultRule("layout", VhloValues.EmptyArray)],
        ["log"] = [Accuracy],
        ["log_plus_one"] = [Accuracy],
        ["logistic"] = [Accuracy],
        ["map"] = [new ListRule("dimensions")],
        ["outfeed"] = [new DefaultRule("outfeed_config", VhloValues.EmptyText)],
        ["pad"] = [new ListRule("edge_padding_low", "edge_padding_high", "interior_padding")],
        ["recv"] = Transfer,
        ["reduce"] = [new ListRule("dimensions")],
        ["reduce_scatter"] = [Channel, GlobalIds],
        ["reduce_window"] =
        [
            Ones("window_strides", "window_dimensions"),
            Ones("base_dilations", "window_dimensions"),
            Ones("window_dilations", "window_dimensions"),
            NoPadding("window_dimensions"),
            new ListRule("window_dimensions", "window_strides", "base_dilations", "window_dilations"),
        ],
        ["reverse"] = [new ListRule("dimensions")],
        ["rsqrt"] = [Accuracy],
        ["scatter"] = [DimensionNumbers.Scatter, Sorted, new DefaultRule("unique_indices", VhloValues.False)],
        ["select_and_scatter"] =
        [
            Ones("window_strides", "window_dimensions"),
            NoPadding("window_dimensions"),
            new ListRule("window_dimensions", "window_strides"),
        ],
        ["send"] = Transfer,
        ["sine"] = [Accuracy],
        ["slice"] = [new ListRule("start_indices", "limit_indices", "strides")],
        ["sort"] = [new DefaultRule("dimension", VhloValues.Number(-1)), new DefaultRule("is_stable", VhloValues.False)],
        ["sqrt"] = [Accuracy],
        ["tan"] = [Accuracy],
        ["tanh"] = [Accuracy],
        ["transpose"] = [new ListRule("permutation")],
    };

    private static AttributeRule[] ConvolutionStart =>
    [
        DimensionNumbers.Convolution,
        Ones("window_strides", DimensionNumbers.InputSpatial),
        Ones("lhs_dilation", DimensionNumbers.InputSpatial),
        Ones("rhs_dilation", DimensionNumbers.InputSpatial),
        new DefaultRule("window_reversal", static t => VhloValues.AllFalse(Count(t, DimensionNumbers.InputSpatial)), static v => VhloValues.IsFilled(v, 0)),
    ];

    private static AttributeRule[] ConvolutionEnd => [Precision, new ListRule("window_strides", "lhs_dilation", "rhs_dilation", "window_reversal")];

    /// <summary>Between a device and another or its host.</summary>
    private static AttributeRule[] Transfer =>
    [
        new ChannelRule(withType: true),
        new DefaultRule("is_host_transfer", VhloValues.False),
        new DefaultRule("source_target_pairs", static _ => VhloValues.NoNumbers, VhloValues.IsEmpty),
    ];

    internal static IReadOnlyList<AttributeRule> Of(string stem) => ByOperation.GetValueOrDefault(stem, []);

    private static IrAttribute DefaultConfiguration(AttributeTransfer transfer) =>
        transfer.Source.GetValueOrDefault("api_version") is IntegerAttr { Int64: 4 } ? VhloValues.EmptyDictionary : VhloValues.EmptyText;

    /// <summary>Where it says nothing, it is one for each dimension of another list.</summary>
    private static DefaultRule Ones(string name, string like) => new(name, t => VhloValues.Filled(1, Count(t, like)), static v => VhloValues.IsFilled(v, 1));

    /// <summary>Where it says nothing, nothing is added at either end of any dimension.</summary>
    private static DefaultRule NoPadding(string like) => new("padding", t => VhloValues.Filled(0, Count(t, like), 2), static v => VhloValues.IsFilled(v, 0));

    private static long Count(AttributeTransfer transfer, string name) => VhloValues.CountOf(transfer.Source.GetValueOrDefault(name) ?? transfer.Target.GetValueOrDefault(name));
}
