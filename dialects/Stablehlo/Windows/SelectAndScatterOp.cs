namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Combines each element of a source into the one element that a region prefers in the window at its place.</summary>
[Op("stablehlo.select_and_scatter")]
public sealed partial class SelectAndScatterOp : Operation, IRecursiveMemoryEffects, ISpeculatableIfExtentsFollow, IInferResultTypes, IHasShapeOfOperand, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Source { get; set; }
    [Operand<HloTensor>("init_value")] public partial Value<TensorType> Init { get; set; }
    [Attr("window_dimensions")] public partial EquatableArray<long>? WindowDimensions { get; set; }
    [Attr("window_strides")] public partial EquatableArray<long>? WindowStrides { get; set; }
    [Attr<I64Elements>("padding")] public partial DenseElementsAttr? Padding { get; set; }
    [Region("select", OneBlock = true)] public partial Region Select { get; }
    [Region("scatter", OneBlock = true)] public partial Region Scatter { get; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // C11, C12: shape(operand) = shape(result), with the elements that scatter gives
        var operand = (TensorType)state.Operands[0].Type;
        state.AddResultTypes(operand.WithElementType(ReducerRegion.TotalTypes(state.Regions.Count > 1 ? state.Regions[1] : null, [operand])[0]));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindSelectMistake() is { } wrong)
        {
            verifier.Error(this, wrong);
            return;
        }
        // C3, C10: scatter has type (tensor<E>, tensor<E>) -> tensor<E>
        if (ReducerRegion.WhyNot(Scatter, [new TensorType([], Source.Type.ElementType)], [Init.Type], []) is { } reason) verifier.Error(this, reason);
        else if (FindWindowMistake() is { } mistake) verifier.Error(this, mistake);
    }

    /// <summary>C9: select has type (tensor&lt;E&gt;, tensor&lt;E&gt;) -> tensor&lt;i1&gt;</summary>
    private string? FindSelectMistake()
    {
        var block = Select.Entry;
        if (block.ArgumentCount != 2) return $"expects the select-region to take 2 parameters, but takes {block.ArgumentCount}";
        var expected = new TensorType([], Operand.Type.ElementType);
        for (int i = 0; i < 2; i++)
            if (!AreAlike(expected, block.GetArgument(i).Type))
                return $"expects the type of select-region's parameter at index {i} to be '{expected}', but got '{block.GetArgument(i).Type}'";
        int results = block.Last?.OperandCount ?? 0;
        if (results != 1) return $"expects select-region to return single value, but got: {results}";
        var type = block.Last!.GetOperand(0).Type;
        return type is TensorType { Rank: 0 } truth && HloElements.IsPredicate(truth.ElementType) ? null : $"expects the return-type of select-region to be tensor<i1>, but got: '{type}'";
    }

    /// <summary>Tensors of compatible shapes with one element type; any floats are one type here.</summary>
    private static bool AreAlike(TensorType left, IrType right) =>
        right is TensorType tensor && ISameOperandsAndResultShape.AreCompatible(left, tensor)
        && (left.ElementType.Equals(tensor.ElementType) || (left.ElementType is FloatType && tensor.ElementType is FloatType));

    private string? FindWindowMistake()
    {
        try
        {
            var expected = new TensorType(WindowOver(Operand.Type).PlacesOver(Operand.Type.Shape.Span), Operand.Type.ElementType);
            // C1, C2: element_type(operand) = element_type(source), shape(source) = num_windows
            return AreAlike(expected, Source.Type) ? null : $"expects source-type to be '{expected}', but got'{Source.Type}'";
        }
        catch (TypeInferenceException mistake)
        {
            return mistake.Message;
        }
    }

    private SlidingWindow WindowOver(TensorType operand)
    {
        var sizes = WindowDimensions?.ToArray() ?? [];
        // C4: size(window_dimensions) = rank(operand)
        if (operand.Rank != sizes.Length)
            throw new TypeInferenceException($"expects window-dimensions size == operand rank, but got window-dimensions size: {sizes.Length} and operand-type: '{operand}' with rank = {operand.Rank}.");
        // C5, ..., C8: sizes and strides are positive, and all are of one length
        return WindowChecks.Create(sizes, WindowStrides?.ToArray() ?? [], WindowChecks.PairsOf(Padding), [], []);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (operand, source, init) = (frame.Get(Operand), frame.Get(Source), frame.Get(Init));
        var window = WindowOver(operand.Type);
        if (source.Shape != window.PlacesOver(operand.Shape.Span)) throw frame.Error($"expects a source of shape [{window.PlacesOver(operand.Shape.Span)}], but got {source.TypeText}");
        var seen = To(operand, Select.Entry.GetArgument(0));
        var selected = TensorKernels.SelectInWindows(seen, window, (chosen, others) => frame.RunForEach(Select, chosen, others)[0]);
        (source, init) = (To(source, Scatter.Entry.GetArgument(1)), To(init, Scatter.Entry.GetArgument(0)));
        var result = TensorKernels.BroadcastInDim(init, operand.Shape, []);
        if (source.Count == 0)
        {
            frame.Set(Result, result);
            return;
        }
        // Each pair of elements is combined from the initial value on.
        var updates = frame.RunForEach(Scatter, TensorKernels.BroadcastInDim(init, source.Shape, []), source)[0];
        frame.Set(Result, frame.TryScalarReducer(Scatter) is { } reducer
            ? TensorKernels.CombineAt(reducer.Kernel, result, selected, updates)
            : Combine(frame, result, selected, updates));
    }

    private Tensor Combine(EvaluationFrame frame, Tensor result, int[] selected, Tensor updates)
    {
        for (int i = 0; i < selected.Length; i++)
        {
            if (selected[i] < 0) continue;
            var total = frame.RunRegion(Scatter, TensorKernels.Element(updates, i), To(TensorKernels.Element(result, selected[i]), Scatter.Entry.GetArgument(1)));
            TensorKernels.SetElement(result, selected[i], total[0]);
        }
        return result;
    }

    private static Tensor To(Tensor tensor, Value argument) =>
        ((TensorType)argument.Type).ElementType is var element && tensor.ElementType.Equals(element) ? tensor : TensorKernels.Convert(tensor, element);
}
