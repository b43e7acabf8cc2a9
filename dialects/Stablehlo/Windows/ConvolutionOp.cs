namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Products of a kernel with what lies under it, summed: <c>stablehlo.convolution(%a, %k) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2]} {…} : (…) -> t</c>.</summary>
[Op("stablehlo.convolution")]
public sealed partial class ConvolutionOp : Operation, IConvolution, IInferResultShape, INoMemoryEffect, ISpeculatable, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr("window_strides")] public partial EquatableArray<long>? WindowStrides { get; set; }
    [Attr<I64Elements>("padding")] public partial DenseElementsAttr? Padding { get; set; }
    [Attr("lhs_dilation")] public partial EquatableArray<long>? LhsDilation { get; set; }
    [Attr("rhs_dilation")] public partial EquatableArray<long>? RhsDilation { get; set; }
    [Attr("window_reversal")] public partial EquatableArray<bool>? WindowReversal { get; set; }
    [Attr("dimension_numbers")] public partial ConvAttr Numbers { get; set; }
    [Attr<PositiveI64>("feature_group_count")] public partial long FeatureGroupCount { get; set; }
    [Attr<PositiveI64>("batch_group_count")] public partial long BatchGroupCount { get; set; }
    [Attr<PrecisionConfig>("precision_config")] public partial ArrayAttr? PrecisionConfig { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>How the kernel slides over the input's spatial dimensions.</summary>
    public SlidingWindow Window => ConvolutionChecks.WindowOf(this, Rhs.Type, WindowChecks.PairsOf(Padding));

    public Speculatability Speculatability => Speculation.Where(this, ConvolutionChecks.FitsAtAnyExtent(this, Lhs.Type.Shape, Rhs.Type.Shape, Result.Type.Shape));

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands, "("u8, ")"u8);
        parser.ExpectKeyword("dim_numbers"u8);
        parser.Expect("="u8);
        state.AddAttribute("dimension_numbers", ConvolutionSyntax.ParseDimensions(parser));
        parser.Expect(","u8);
        parser.ExpectKeyword("window"u8);
        parser.Expect("="u8);
        parser.Expect("{"u8);
        ConvolutionSyntax.ParseWindow(parser, state);
        parser.Expect("}"u8);
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = parser.ParseFunctionType();
        parser.ResolveOperands(operands, type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        printer.PrintOperands(Operands);
        printer.Write($") dim_numbers = {ConvolutionSyntax.TextOf(Numbers)}, window = {{");
        ConvolutionSyntax.PrintWindow(printer, this);
        printer.Write("}"u8);
        printer.PrintAttributeDictionary(this, "dimension_numbers", "window_strides", "padding", "lhs_dilation", "rhs_dilation", "window_reversal");
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C26: rank(result) = rank(lhs)
        var mistake = InferredShape.MistakeOf(this, Result.Type) ?? ConvolutionChecks.FindQuantizationMistake(this, Lhs.Type, Rhs.Type, Result.Type);
        if (mistake is not null) verifier.Error(this, mistake);
    }

    /// <summary>C25: the extents of the result.</summary>
    public Shape? InferResultShape()
    {
        ConvolutionChecks.Check(this, Lhs.Type, Rhs.Type);
        return Shape.Create(ConvolutionChecks.ResultExtents(this, Lhs.Type, Rhs.Type, ConvolutionChecks.WindowOf(this, Rhs.Type, WindowChecks.PairsOf(Padding))));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, ConvolutionChecks.Evaluate(this, frame.Get(Lhs), frame.Get(Rhs), WindowChecks.PairsOf(Padding), Result.Type.ElementType));
    }
}
