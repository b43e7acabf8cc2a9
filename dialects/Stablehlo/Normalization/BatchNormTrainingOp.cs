namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Normalizes a tensor, feature by feature, and gives the means and variances that it found.</summary>
[Op("stablehlo.batch_norm_training")]
public sealed partial class BatchNormTrainingOp : Operation, INoMemoryEffect, ISpeculatableIfStatic, ICompatibleElements, IInferResultTypes, INamesResults, IEvaluable, IFoldable
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Scale { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Offset { get; set; }
    [Attr] public partial float Epsilon { get; set; }
    [Attr<NonNegativeI64>("feature_index")] public partial long FeatureIndex { get; set; }
    [Result<FloatOrQuantizedTensor>] public partial Value<TensorType> Output { get; }
    [Result<FloatOrQuantizedVector>("batch_mean")] public partial Value<TensorType> BatchMean { get; }
    [Result<FloatOrQuantizedVector>("batch_var")] public partial Value<TensorType> BatchVariance { get; }

    /// <exception cref="TypeInferenceException">The operands do not fit.</exception>
    public static void InferResultTypes(OperationState state) => BatchNormChecks.Infer(state, [0], [1, 2], statistics: 2);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Output, "output");
        namer.Name(BatchMean, "batch_mean");
        namer.Name(BatchVariance, "batch_var");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var operand = frame.Get(Operand);
        var features = new FeatureArithmetic(operand, FeatureIndex);
        var mean = features.Mean(operand);
        var centered = FeatureArithmetic.Subtract(operand, features.Spread(mean));
        var variance = features.Mean(FeatureArithmetic.Multiply(centered, centered));
        frame.Set(Output, features.Normalize(operand, frame.Get(Scale), frame.Get(Offset), mean, variance, Epsilon));
        frame.Set(BatchMean, mean);
        frame.Set(BatchVariance, variance);
    }
}
