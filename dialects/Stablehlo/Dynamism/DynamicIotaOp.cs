namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="IotaOp"/>, of a shape that is an operand.</summary>
[Op("stablehlo.dynamic_iota", Syntax = "$output_shape `,` `dim` `=` $iota_dimension attr-dict `:` functional-type(operands, results)")]
public sealed partial class DynamicIotaOp : Operation, INoMemoryEffect, ISpeculatable, IHasShapeOperand, IEvaluable, IFoldable
{
    [Operand<StaticDimensionTensor>("output_shape")] public partial Value<TensorType> OutputShape { get; set; }
    [Attr<NonNegativeI64>("iota_dimension")] public partial long Dimension { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The shape is known, or the result says nothing that it could contradict.</summary>
    public Speculatability Speculatability => Speculation.Where(this, Speculation.IsConstant(OutputShape) || Speculation.IsOpen(Result.Type.Shape));

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: 0 <= iota_dimension < size(output_shape)
        if (Dimension >= Result.Type.Rank) verifier.ErrorAt(this, "iota dimension cannot go beyond the output rank.");
        // C2: rank(result) = size(output_shape)
        else if (ConstantNumbers.MistakeOfShape(OutputShape, Result.Type) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    int IHasShapeOperand.ShapeOperand => 0;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Iota(Result.Type.ElementType, RuntimeShape.Of(frame, OutputShape), (int)Math.Min(Dimension, int.MaxValue)));
    }
}
