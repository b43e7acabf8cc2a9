namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Turns the order of elements around in some dimensions.</summary>
[Op("stablehlo.reverse", Syntax = "$operand `,` `dims` `=` $dimensions attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ReverseOp : Operation, ISameOperandsAndResultElementType, INoMemoryEffect, ISpeculatableIfExtentsFollow, IHasShapeOfOperand, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr] public partial EquatableArray<long> Dimensions { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary>Where nothing moves it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        foreach (long dimension in Dimensions)
            if (Operand.Type.Shape[(int)dimension] != 1) return ConstantFolding.Fold(this, operands);
        return (Value)Operand;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C2: is_unique(dimensions)
        if (!HloShapes.AreUnique(Dimensions.Span)) verifier.Error(this, "dimensions should be unique. Got: " + string.Join(", ", Dimensions));
        // C3: 0 <= dimensions < rank(result)
        else if (HloShapes.FirstOutside(Dimensions.Span, Operand.Type.Rank) is { } outside)
            verifier.Error(this, $"all dimensions should be {(outside < 0 ? "non-negative" : $"between [0, {Operand.Type.Rank})")}. Got dimension: {outside}.");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Reverse(frame.Get(Operand), Dimensions.Span));
    }
}
