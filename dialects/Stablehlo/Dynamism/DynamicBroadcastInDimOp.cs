namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="BroadcastInDimOp"/>, to a shape that is an operand.</summary>
[Op("stablehlo.dynamic_broadcast_in_dim", Syntax = "$operand `,` $output_dimensions `,` `dims` `=` $broadcast_dimensions attr-dict `:` functional-type(operands, results)")]
public sealed partial class DynamicBroadcastInDimOp : Operation, INoMemoryEffect, ISpeculatable, IHasShapeOperand, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<StaticDimensionTensor>("output_dimensions")] public partial Value<TensorType> OutputShape { get; set; }
    [Attr("broadcast_dimensions")] public partial EquatableArray<long> Dimensions { get; set; }

    /// <summary>Dimensions of the operand that are known to repeat.</summary>
    [Attr("known_expanding_dimensions")] public partial EquatableArray<long>? KnownExpanding { get; set; }

    /// <summary>Dimensions of the operand that are known not to repeat.</summary>
    [Attr("known_nonexpanding_dimensions")] public partial EquatableArray<long>? KnownNonexpanding { get; set; }

    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The operand is known to fit the shape: both are known, or one element repeats into a result that says no extent.</summary>
    public Speculatability Speculatability => Speculation.Where(
        this,
        Operand.Type.HasStaticShape && (Speculation.IsConstant(OutputShape) || (IsSingle(Operand.Type.Shape) && Speculation.IsOpen(Result.Type.Shape))));

    private static bool IsSingle(Shape shape) => shape.Span.IndexOfAnyExcept(1) < 0;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake()
    {
        var (operand, result) = (Operand.Type, Result.Type);
        var dimensions = Dimensions.Span;
        // C1: element_type(result) = element_type(operand), but for quantized ones
        if (!Quantization.IsAny(operand, result) && !operand.ElementType.Equals(result.ElementType)) return $"expects operand and result to have compatible element type. Got: '{operand}' and '{result}'";
        // C2: size(broadcast_dimensions) = rank(operand)
        if (dimensions.Length != operand.Rank) return $"broadcast_dimensions size ({dimensions.Length}) does not match operand rank ({operand.Rank})";
        if (result.Rank < operand.Rank) return $"result rank ({result.Rank}) is less than operand rank ({operand.Rank})";
        // C4: is_unique(broadcast_dimensions)
        if (!HloShapes.AreUnique(dimensions)) return "broadcast_dimensions should not have duplicates";
        return MistakeOfExtents(operand.Shape, result.Shape)
            // C7: size(output_dimensions) = rank(result)
            ?? ConstantNumbers.MistakeOfShape(OutputShape, result)
            ?? MistakeOfHints(operand.Rank)
            ?? MistakeOfKnownShape(operand)
            // C6: the axis of quantization goes where its dimension goes
            ?? Quantization.MistakeOfBroadcast(operand, result, dimensions);
    }

    private string? MistakeOfExtents(Shape from, Shape to)
    {
        for (int i = 0; i < from.Rank; i++)
        {
            // C3: 0 <= broadcast_dimensions < rank(result)
            long dimension = Dimensions[i];
            if (dimension < 0 || dimension >= to.Rank) return $"broadcast_dimensions contains invalid value {dimension} for result with rank {to.Rank}";
            // C5: dim(operand, d) = 1 or dim(operand, d) = dim(result, broadcast_dimensions[d])
            long extent = to[(int)dimension];
            if (from[i] != 1 && !HloShapes.AreCompatible(from[i], extent)) return $"size of operand dimension {i} ({from[i]}) is not compatible with size of result dimension {dimension} ({extent})";
        }
        return null;
    }

    private string? MistakeOfHints(int rank)
    {
        long[] hints = [.. KnownExpanding ?? default, .. KnownNonexpanding ?? default];
        // C8: is_unique(known_expanding_dimensions + known_nonexpanding_dimensions)
        if (!HloShapes.AreUnique(hints)) return "duplicate expansion hint for at least one operand dimension";
        // C9, C10: 0 <= known_expanding_dimensions, known_nonexpanding_dimensions < rank(operand)
        return HloShapes.FirstOutside(hints, rank) is { } outside ? $"hint for expanding dimension {outside} does not refer to a valid operand dimension" : null;
    }

    private string? MistakeOfKnownShape(TensorType operand)
    {
        if (!operand.HasStaticShape || ConstantNumbers.Of(OutputShape) is not { } shape) return null;
        for (int i = 0; i < operand.Rank; i++)
        {
            long extent = shape[Dimensions[i]];
            if (operand.Shape[i] != 1 && operand.Shape[i] != extent) return $"size of operand dimension {i} ({operand.Shape[i]}) is not equal to 1 or value of shape at index {Dimensions[i]} ({extent})";
        }
        return null;
    }

    int IHasShapeOperand.ShapeOperand => 1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.BroadcastInDim(frame.Get(Operand), RuntimeShape.Of(frame, OutputShape), Dimensions.Span));
    }
}
