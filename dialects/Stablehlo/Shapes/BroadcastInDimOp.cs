namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Dimension i of the operand becomes dimension <c>dims[i]</c> of the result; others, and extents of 1, repeat.</summary>
[Op("stablehlo.broadcast_in_dim", Syntax = "$operand `,` `dims` `=` $broadcast_dimensions attr-dict `:` functional-type(operands, results)")]
public sealed partial class BroadcastInDimOp : Operation, ICompatibleElements, INoMemoryEffect, ISpeculatableIfStatic, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("broadcast_dimensions")] public partial EquatableArray<long> Dimensions { get; set; }
    [Result<StaticOrBoundedTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Without a change of type it is the operand, as dimensions then keep their places.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Operand.Type.Equals(Result.Type) && HloShapes.IsIdentity(Dimensions.Span)) return (Value)Operand;
        // A splat stays one, however large.
        if (operands[0] is DenseElementsAttr { IsSplat: true } splat && ElementCounts.MayBeConstant(Result.Type)) return DenseElementsAttr.Splat(Result.Type, splat.SplatValue);
        return ConstantFolding.Fold(this, operands);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = (Operand.Type.Shape, Result.Type.Shape);
        var dimensions = Dimensions.Span;
        // C1: element_type(result) = element_type(operand), the scale included
        if (Quantization.MistakeOfScale(Operand.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
        // C2: size(broadcast_dimensions) = rank(operand)
        else if (dimensions.Length != from.Rank) verifier.Error(this, $"broadcast_dimensions size ({dimensions.Length}) does not match operand rank ({from.Rank})");
        // C4: is_unique(broadcast_dimensions)
        else if (!HloShapes.AreUnique(dimensions)) verifier.Error(this, "broadcast_dimensions should not have duplicates");
        // C3: 0 <= broadcast_dimensions < rank(result)
        else if (HloShapes.FirstOutside(dimensions, to.Rank) is { } outside) verifier.Error(this, $"broadcast_dimensions contains invalid value {outside} for result with rank {to.Rank}");
        else if (MistakeOfExtents(from, to) is { } wrong) verifier.Error(this, wrong);
        // C6: the axis of quantization goes where its dimension goes
        else if (Quantization.MistakeOfBroadcast(Operand.Type, Result.Type, dimensions) is { } scales) verifier.Error(this, scales);
    }

    private string? MistakeOfExtents(Shape from, Shape to)
    {
        for (int i = 0; i < from.Rank; i++)
        {
            // C5: dim(operand, d) = 1 or dim(operand, d) = dim(result, broadcast_dimensions[d])
            long extent = to[(int)Dimensions[i]];
            if (from[i] == Shape.Dynamic || from[i] == 1 || from[i] == extent) continue;
            return $"size of operand dimension {i} ({from[i]}) is not equal to 1 or size of result dimension {Dimensions[i]} ({HloShapes.RawText(extent)})";
        }
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.BroadcastInDim(frame.Get(Operand), Result.Type.Shape, Dimensions.Span));
    }
}
