namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="PadOp"/>, with paddings that are operands.</summary>
[Op("stablehlo.dynamic_pad", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
[TypesMatch("edge_padding_low", "edge_padding_high", "interior_padding")]
public sealed partial class DynamicPadOp : Operation, INoMemoryEffect, ISpeculatableIfShapeConstant, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<ScalarTensor>("padding_value")] public partial Value<TensorType> PaddingValue { get; set; }
    [Operand<StaticDimensionTensor>("edge_padding_low")] public partial Value<TensorType> Low { get; set; }
    [Operand<StaticDimensionTensor>("edge_padding_high")] public partial Value<TensorType> High { get; set; }
    [Operand<StaticDimensionTensor>("interior_padding")] public partial Value<TensorType> Interior { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    int ISpeculatableIfShapeConstant.ShapeOperandCount => 3;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var element = Operand.Type.ElementType;
        // C1: element_type(operand) = element_type(padding_value) = element_type(result)
        if (!OpChecks.Holds(this, verifier, element.Equals(PaddingValue.Type.ElementType) && element.Equals(Result.Type.ElementType), "all of {operand, padding_value, result} have same element type")) return;
        if (!OpChecks.Holds(this, verifier, Operand.Type.Rank == Result.Type.Rank, "all of {operand, result} have same rank")) return;
        if (FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake()
    {
        var (operand, result) = (Operand.Type, Result.Type);
        // C2: size(edge_padding_low) = size(edge_padding_high) = size(interior_padding) = rank(operand)
        if (Low.Type.Shape[0] != operand.Rank) return $"padding operands size ({Low.Type.Shape[0]}) must match operand rank ({operand.Rank})";
        // C3: 0 <= interior_padding
        if (ConstantNumbers.Of(Interior) is not { } interior) return null;
        if (interior.Any(n => n < 0)) return $"interior_padding must be non-negative, but got {string.Join(", ", interior)}";
        if (!operand.HasStaticShape || !result.HasStaticShape || ConstantNumbers.Of(Low) is not { } low || ConstantNumbers.Of(High) is not { } high) return null;
        for (int i = 0; i < operand.Rank; i++)
        {
            // C4: shape(result) = shape(operand) + edge_padding_low + max(shape(operand) - 1, 0) * interior_padding + edge_padding_high
            var size = (Int128)operand.Shape[i] + low[i] + ((Int128)Math.Max(operand.Shape[i] - 1, 0) * interior[i]) + high[i];
            if (result.Shape[i] != size) return $"expected output dimension at index {i} to equal {size}, but got {result.Shape[i]}";
        }
        return null;
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = shapes.ExtentsOf(operands[0]);
        for (int i = 0; i < extents.Length; i++)
            extents[i] = shapes.Padded(extents[i], shapes.ElementOf(operands[2], i), shapes.ElementOf(operands[3], i), shapes.ElementOf(operands[4], i));
        return extents;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (low, high, interior) = (frame.GetIntegers(Low), frame.GetIntegers(High), frame.GetIntegers(Interior));
        frame.Set(Result, TensorKernels.Pad(frame.Get(Operand), frame.Get(PaddingValue), low, high, interior));
    }
}
