namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="ConvolutionOp"/>, with padding that is computed.</summary>
[Op("stablehlo.dynamic_conv")]
public sealed partial class DynamicConvOp : Operation, IConvolution, IInferResultShape, INoMemoryEffect, ISpeculatableIfShapeConstant, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Operand<Static2DIntegerTensor>("padding")] public partial Value<TensorType> PaddingOperand { get; set; }
    [Attr("window_strides")] public partial EquatableArray<long>? WindowStrides { get; set; }
    [Attr("lhs_dilation")] public partial EquatableArray<long>? LhsDilation { get; set; }
    [Attr("rhs_dilation")] public partial EquatableArray<long>? RhsDilation { get; set; }
    [Attr("window_reversal")] public partial EquatableArray<bool>? WindowReversal { get; set; }
    [Attr("dimension_numbers")] public partial ConvAttr Numbers { get; set; }
    [Attr<PositiveI64>("feature_group_count")] public partial long FeatureGroupCount { get; set; }
    [Attr<PositiveI64>("batch_group_count")] public partial long BatchGroupCount { get; set; }
    [Attr<PrecisionConfig>("precision_config")] public partial ArrayAttr? PrecisionConfig { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    DenseElementsAttr? IConvolution.Padding => null;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        try
        {
            ConvolutionChecks.Check(this, Lhs.Type, Rhs.Type);
            var shape = PaddingOperand.Type.Shape;
            // C4: shape(padding) = [size(window_strides), 2]
            if (shape[0] != Lhs.Type.Rank - 2 || shape[1] != 2)
                verifier.Error(this, $"expects padding to be of shape [{Lhs.Type.Rank - 2}, 2], but got [{shape[0]}, {shape[1]}]");
            else if (ConstantFolding.IntegersOf(PaddingOperand) is { } numbers) ConvolutionChecks.WindowOf(this, Rhs.Type, Pairs(numbers));
            if (ConvolutionChecks.FindQuantizationMistake(this, Lhs.Type, Rhs.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
        }
        catch (TypeInferenceException mistake)
        {
            verifier.Error(this, mistake.Message);
        }
    }

    /// <summary>Known where the padding is a constant.</summary>
    public Shape? InferResultShape()
    {
        ConvolutionChecks.Check(this, Lhs.Type, Rhs.Type);
        if (ConstantFolding.IntegersOf(PaddingOperand) is not { } padding) return null;
        return Shape.Create(ConvolutionChecks.ResultExtents(this, Lhs.Type, Rhs.Type, ConvolutionChecks.WindowOf(this, Rhs.Type, Pairs(padding))));
    }

    private static (long Low, long High)[] Pairs(long[] numbers)
    {
        var pairs = new (long, long)[numbers.Length / 2];
        for (int i = 0; i < pairs.Length; i++) pairs[i] = (numbers[2 * i], numbers[(2 * i) + 1]);
        return pairs;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, ConvolutionChecks.Evaluate(this, frame.Get(Lhs), frame.Get(Rhs), Pairs(TensorKernels.ToInt64s(frame.Get(PaddingOperand))), Result.Type.ElementType));
    }
}
