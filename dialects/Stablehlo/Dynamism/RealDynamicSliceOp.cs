namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="SliceOp"/>, with bounds that are operands.</summary>
[Op("stablehlo.real_dynamic_slice", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
[TypesMatch("start_indices", "limit_indices", "strides")]
public sealed partial class RealDynamicSliceOp : Operation, INoMemoryEffect, ISpeculatableIfShapeConstant, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<DimensionTensor>("start_indices")] public partial Value<TensorType> Starts { get; set; }
    [Operand<DimensionTensor>("limit_indices")] public partial Value<TensorType> Limits { get; set; }
    [Operand<DimensionTensor>] public partial Value<TensorType> Strides { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    int ISpeculatableIfShapeConstant.ShapeOperandCount => 3;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!OpChecks.Holds(this, verifier, Operand.Type.ElementType.Equals(Result.Type.ElementType), "all of {operand, result} have same element type")) return;
        int rank = Operand.Type.Rank;
        // The lists have one type. One of unknown size says nothing yet.
        if (Starts.Type.HasStaticShape && Starts.Type.Shape[0] != rank) verifier.ErrorAt(this, $"has mismatched number of operand rank ({rank}) and start_indices size ({Starts.Type.Shape[0]})");
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = new MixedIndex[Operand.Type.Rank];
        for (int i = 0; i < extents.Length; i++) extents[i] = shapes.Steps(shapes.ElementOf(operands[1], i), shapes.ElementOf(operands[2], i), shapes.ElementOf(operands[3], i));
        return extents;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (starts, limits, strides) = (frame.GetIntegers(Starts), frame.GetIntegers(Limits), frame.GetIntegers(Strides));
        frame.Set(Result, TensorKernels.Slice(frame.Get(Operand), starts, limits, strides));
    }
}
