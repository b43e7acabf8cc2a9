namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Slices of a tensor, one per row of start indices.</summary>
[Op("stablehlo.gather")]
public sealed partial class GatherOp : Operation, INoMemoryEffect, ISpeculatable, IInferResultTypes, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<IntegerTensor>("start_indices")] public partial Value<TensorType> StartIndices { get; set; }
    [Attr("dimension_numbers")] public partial GatherAttr Numbers { get; set; }
    [Attr("slice_sizes")] public partial EquatableArray<long> SliceSizes { get; set; }
    [Attr("indices_are_sorted", Default = false)] public partial bool? IndicesAreSorted { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Indices that are said to be sorted may turn out not to be.</summary>
    public Speculatability Speculatability => Speculation.Where(this, IndicesAreSorted != true && Speculation.AreStatic(Operands));

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.GetAttribute("dimension_numbers") is not GatherAttr numbers || state.GetAttribute("slice_sizes") is not DenseArrayAttr sizes)
            throw new TypeInferenceException("requires dimension_numbers and slice_sizes");
        // C23: element_type(result) = element_type(operand)
        state.AddResultTypes(GatherChecks.Infer((TensorType)state.Operands[0].Type, (TensorType)state.Operands[1].Type, numbers, sizes.Count, sizes.ToInt64Array()));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var indices = operands[1];
        return GatherChecks.Combine<MixedIndex>(Numbers, StartIndices.Type.Rank, d => shapes.ExtentOf(indices, d), d => SliceSizes[d]);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Gather(frame.Get(Operand), frame.Get(StartIndices), Numbers.ToIndexing(), SliceSizes.Span));
    }
}
