namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Normalizes a tensor, feature by feature, with given means and variances.</summary>
[Op("stablehlo.batch_norm_inference")]
public sealed partial class BatchNormInferenceOp : Operation, INoMemoryEffect, ISpeculatableIfStatic, ICompatibleElements, IInferResultTypes, IHasShapeOfOperand, IEvaluable, IFoldable
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Scale { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Offset { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Mean { get; set; }
    [Operand<FloatOrQuantizedVector>] public partial Value<TensorType> Variance { get; set; }
    [Attr] public partial float Epsilon { get; set; }
    [Attr<NonNegativeI64>("feature_index")] public partial long FeatureIndex { get; set; }
    [Result<FloatOrQuantizedTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">The operands do not fit.</exception>
    public static void InferResultTypes(OperationState state) => BatchNormChecks.Infer(state, [0], [1, 2, 3, 4], statistics: 0);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var operand = frame.Get(Operand);
        var features = new FeatureArithmetic(operand, FeatureIndex);
        frame.Set(Result, features.Normalize(operand, frame.Get(Scale), frame.Get(Offset), frame.Get(Mean), frame.Get(Variance), Epsilon));
    }
}
