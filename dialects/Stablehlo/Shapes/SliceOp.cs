namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The elements from start up to limit, every stride-th, per dimension.</summary>
[Op("stablehlo.slice", Syntax = "$operand custom<SliceRanges>($start_indices, $limit_indices, $strides) attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(SliceRangesDirective))]
public sealed partial class SliceOp : Operation, INoMemoryEffect, ISpeculatableIfExtentsFollow, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("start_indices")] public partial EquatableArray<long> Starts { get; set; }
    [Attr("limit_indices")] public partial EquatableArray<long> Limits { get; set; }
    [Attr("strides")] public partial EquatableArray<long> Strides { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Where all is taken it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.HasStaticShape && Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        var operand = state.TensorAt(0);
        var (starts, limits, strides) = (state.Int64s("start_indices"), state.Int64s("limit_indices"), state.Int64s("strides"));
        // C2: size(start_indices) = size(limit_indices) = size(strides) = rank(operand)
        if (starts.Length != operand.Rank)
            throw new TypeInferenceException($"the number of elements in start_indices ({starts.Length}) does not match the rank of the operand ({operand.Rank})");
        if (limits.Length != starts.Length || strides.Length != starts.Length)
            throw new TypeInferenceException("failed to verify that all of {start_indices, limit_indices, strides} have same size");
        var extents = Extent.Of(operand);
        for (int i = 0; i < extents.Length; i++)
        {
            if (WhyNot(extents[i], starts[i], limits[i], strides[i], i) is { } reason) throw new TypeInferenceException(reason);
            // C5: shape(result) = ceil((limit_indices - start_indices) / strides)
            extents[i] = new Extent((limits[i] - starts[i] + strides[i] - 1) / strides[i], Shape.Dynamic);
        }
        // C1: element_type(operand) = element_type(result)
        state.AddResultTypes(Extent.ToType(extents, operand.ElementType, operand.Encoding, operand.Encoding is BoundsAttr));
    }

    private static string? WhyNot(Extent extent, long start, long limit, long stride, int dimension)
    {
        // C3: 0 <= start_indices <= limit_indices <= shape(operand)
        if (start < 0) return $"negative start index {start} in dimension {dimension}";
        if (extent.IsStatic && limit > extent.Size) return $"limit index {limit} is larger than dimension size {extent.Size} in dimension {dimension}";
        if (extent.IsBounded && limit > extent.Bound) return $"limit index {limit} is larger than dimension bound {extent.Bound} in dimension {dimension}";
        if (start > limit) return $"start index {start} is larger than limit index {limit} in dimension {dimension}";
        // C4: 0 < strides
        return stride <= 0 ? $"stride must be positive but got {stride} in dimension {dimension}" : null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // The kernel's arithmetic takes no empty slice of stride 1.
        frame.Set(Result, Result.Type.HasStaticShape && Result.Type.ElementCount == 0
            ? new Tensor(Result.Type.ElementType, Result.Type.Shape)
            : TensorKernels.Slice(frame.Get(Operand), Starts.Span, Limits.Span, Strides.Span));
    }
}
