namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>As <see cref="GatherOp"/>, with sizes of slices that are computed.</summary>
[Op("stablehlo.dynamic_gather")]
public sealed partial class DynamicGatherOp : Operation, INoMemoryEffect, ISpeculatableIfShapeConstant, IInferResultTypes, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<IntegerTensor>("start_indices")] public partial Value<TensorType> StartIndices { get; set; }
    [Operand<Static1DIntegerTensor>("slice_sizes")] public partial Value<TensorType> SliceSizes { get; set; }
    [Attr("dimension_numbers")] public partial GatherAttr Numbers { get; set; }
    [Attr("indices_are_sorted", Default = false)] public partial bool? IndicesAreSorted { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.GetAttribute("dimension_numbers") is not GatherAttr numbers) throw new TypeInferenceException("requires dimension_numbers");
        var sizes = ConstantFolding.IntegersOf(state.Operands[2]);
        state.AddResultTypes(GatherChecks.Infer(
            (TensorType)state.Operands[0].Type, (TensorType)state.Operands[1].Type, numbers, ((TensorType)state.Operands[2].Type).Shape[0], sizes));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var (indices, sizes) = (operands[1], operands[2]);
        return GatherChecks.Combine(Numbers, StartIndices.Type.Rank, d => shapes.ExtentOf(indices, d), d => shapes.ElementOf(sizes, d));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Gather(frame.Get(Operand), frame.Get(StartIndices), Numbers.ToIndexing(), TensorKernels.ToInt64s(frame.Get(SliceSizes))));
    }
}
