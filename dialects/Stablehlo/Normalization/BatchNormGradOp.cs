namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The gradients of <see cref="BatchNormTrainingOp"/> with respect to its operands.</summary>
[Op("stablehlo.batch_norm_grad")]
public sealed partial class BatchNormGradOp : Operation, INoMemoryEffect, ISpeculatableIfStatic, ICompatibleElements, IInferResultTypes, INamesResults, IEvaluable, IFoldable
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Scale { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Mean { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Variance { get; set; }
    [Operand<FloatOrQuantizedTensor>("grad_output")] public partial Value<TensorType> GradOutput { get; set; }
    [Attr] public partial float Epsilon { get; set; }
    [Attr<NonNegativeI64>("feature_index")] public partial long FeatureIndex { get; set; }
    [Result<FloatOrQuantizedTensor>("grad_operand")] public partial Value<TensorType> GradOperand { get; }
    [Result<FloatOrQuantizedVector>("grad_scale")] public partial Value<TensorType> GradScale { get; }
    [Result<FloatOrQuantizedVector>("grad_offset")] public partial Value<TensorType> GradOffset { get; }

    /// <exception cref="TypeInferenceException">The operands do not fit.</exception>
    public static void InferResultTypes(OperationState state) => BatchNormChecks.Infer(state, [0, 4], [1, 2, 3], statistics: 2);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(GradOperand, "grad_operand");
        namer.Name(GradScale, "grad_scale");
        namer.Name(GradOffset, "grad_offset");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (operand, gradient, variance) = (frame.Get(Operand), frame.Get(GradOutput), frame.Get(Variance));
        var features = new FeatureArithmetic(operand, FeatureIndex);
        var centered = FeatureArithmetic.Subtract(operand, features.Spread(frame.Get(Mean)));
        var deviation = features.Deviation(variance, Epsilon);
        var count = features.Spread(features.ElementsPerFeature);
        var sum = features.Sum(gradient);
        var weighted = features.Sum(FeatureArithmetic.Multiply(gradient, centered));
        // count * g - sum(g) - (x - mean) * sum(g * (x - mean)) / (variance + epsilon)
        var scaled = FeatureArithmetic.Subtract(FeatureArithmetic.Multiply(gradient, count), features.Spread(sum));
        var shifted = FeatureArithmetic.Divide(
            FeatureArithmetic.Multiply(features.Spread(weighted), centered),
            FeatureArithmetic.Add(features.Spread(variance), features.Spread(features.Scalar(Epsilon))));
        var factor = FeatureArithmetic.Divide(FeatureArithmetic.Divide(features.Spread(frame.Get(Scale)), deviation), count);
        frame.Set(GradOperand, FeatureArithmetic.Multiply(factor, FeatureArithmetic.Subtract(scaled, shifted)));
        frame.Set(GradScale, features.Sum(FeatureArithmetic.Multiply(gradient, FeatureArithmetic.Divide(centered, deviation))));
        frame.Set(GradOffset, sum);
    }
}
