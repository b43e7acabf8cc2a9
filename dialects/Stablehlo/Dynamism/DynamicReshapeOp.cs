namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The same elements in a shape that is an operand.</summary>
[Op("stablehlo.dynamic_reshape", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class DynamicReshapeOp : Operation, INoMemoryEffect, ISpeculatableIfShapeConstant, IHasShapeOperand, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<StaticDimensionTensor>("output_shape")] public partial Value<TensorType> OutputShape { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>To the same static type it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Equals(Result.Type) && Result.Type.HasStaticShape ? (Value)Operand : ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake()
    {
        var (operand, result) = (Operand.Type, Result.Type);
        bool isQuantized = Quantization.IsAny(operand, result);
        // C1: element_type(result) = element_type(operand), but for quantized ones
        if (!isQuantized && !operand.ElementType.Equals(result.ElementType)) return $"expects operand and result to have compatible element type. Got: '{operand}' and '{result}'";
        // C2: size(operand) = size(result)
        if (operand.HasStaticShape && result.HasStaticShape && operand.ElementCount != result.ElementCount)
            return $"number of output elements ({result.ElementCount}) doesn't match expected number of elements ({operand.ElementCount})";
        // C4: size(output_shape) = rank(result)
        if (ConstantNumbers.MistakeOfShape(OutputShape, result) is { } mistake) return mistake;
        if (OutputShape.Type.Shape[0] != result.Rank) return "result should have a rank equal to the number of elements in output_shape";
        if (operand.HasStaticShape && ConstantNumbers.Of(OutputShape) is { } shape)
        {
            Int128 count = 1;
            foreach (long extent in shape) count = unchecked(count * extent);
            if (operand.ElementCount != count) return $"output_shape is incompatible with input type of operation: input has {operand.ElementCount} elements, but output_shape has {count}";
        }
        // C1, C3: scales and zero points are the same, and the axis of quantization keeps its place among the elements
        return isQuantized ? Quantization.MistakeOfReshape(operand, result) : null;
    }

    int IHasShapeOperand.ShapeOperand => 1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Reshape(frame.Get(Operand), RuntimeShape.Of(frame, OutputShape)));
    }
}
