namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Combines the elements in a window, for each place of it.</summary>
[Op("stablehlo.reduce_window")]
public sealed partial class ReduceWindowOp : Operation, ISameVariadicOperandSize, ISingleBlock, IRecursiveMemoryEffects, ISpeculatableIfStatic, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Operand<HloTensor>("init_values")] public partial OperandRange Inits { get; }
    [Attr("window_dimensions")] public partial EquatableArray<long> WindowDimensions { get; set; }
    [Attr("window_strides")] public partial EquatableArray<long>? WindowStrides { get; set; }
    [Attr("base_dilations")] public partial EquatableArray<long>? BaseDilations { get; set; }
    [Attr("window_dilations")] public partial EquatableArray<long>? WindowDilations { get; set; }
    [Attr<I64Elements>("padding")] public partial DenseElementsAttr? Padding { get; set; }
    [Region("body", OneBlock = true)] public partial Region Body { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>How the window slides over the inputs.</summary>
    public SlidingWindow Window => WindowOver(Array.ConvertAll(Inputs.Types(), static t => (TensorType)t));

    /// <exception cref="TypeInferenceException">The window does not fit the inputs.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var inputs = new TensorType[state.Operands.Count / 2];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = (TensorType)state.Operands[i].Type;
        var window = WindowOver(
            inputs, WindowChecks.NumbersOf(state.GetAttribute("window_dimensions")), state.GetAttribute("padding"),
            WindowChecks.NumbersOf(state.GetAttribute("window_strides")), WindowChecks.NumbersOf(state.GetAttribute("base_dilations")), WindowChecks.NumbersOf(state.GetAttribute("window_dilations")));
        // C14, C15, C16: the shape is num_windows, and the elements are those that body gives
        var elements = ReducerRegion.TotalTypes(state.Regions.Count > 0 ? state.Regions[0] : null, inputs);
        for (int i = 0; i < inputs.Length; i++) state.AddResultTypes(Placed(inputs[i], elements[i], window));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (inputs, inits) = (Array.ConvertAll(Inputs.Types(), static t => (TensorType)t), Array.ConvertAll(Inits.Types(), static t => (TensorType)t));
        try
        {
            WindowOver(inputs);
        }
        catch (TypeInferenceException mistake)
        {
            verifier.Error(this, mistake.Message);
            return;
        }
        // C3, C13: body has type (tensor<E0>, ..., tensor<E0>, ...) -> (tensor<E0>, ...)
        if (ReducerRegion.WhyNot(Body, inputs, inits, WindowDimensions.Span) is { } reason) verifier.Error(this, reason);
    }

    private static TensorType Placed(TensorType input, IrType element, SlidingWindow window)
    {
        var places = window.PlacesOver(input.Shape.Span);
        if (input.Encoding is not BoundsAttr) return new TensorType(places, element);
        var bounds = window.PlacesOver(BoundsAttr.Of(input).Span);
        var extents = new Extent[places.Rank];
        for (int i = 0; i < extents.Length; i++) extents[i] = new Extent(places[i], bounds[i]);
        return Extent.ToType(extents, element, input.Encoding, hasBounds: true);
    }

    private SlidingWindow WindowOver(TensorType[] inputs) => WindowOver(
        inputs, WindowDimensions.ToArray(), Padding, WindowStrides?.ToArray() ?? [], BaseDilations?.ToArray() ?? [], WindowDilations?.ToArray() ?? []);

    private static SlidingWindow WindowOver(TensorType[] inputs, long[] sizes, IrAttribute? padding, long[] strides, long[] baseDilations, long[] windowDilations)
    {
        // C1: 0 < size(inputs) = size(init_values) = size(results) = N
        if (inputs.Length == 0) throw new TypeInferenceException("requires at least 1 input value");
        for (int i = 1; i < inputs.Length; i++)
        {
            // C2: same(shape(inputs...))
            if (!ISameOperandsAndResultShape.AreCompatible(inputs[i], inputs[0]))
                throw new TypeInferenceException($"expects all inputs to have compatible shapes. Shape at input-index {i} is not compatible with shape at input-index 0");
        }
        var pairs = WindowChecks.PairsOf(padding);
        foreach (var input in inputs)
        {
            // C4: size(window_dimensions) = rank(inputs[0])
            if (input.Rank != sizes.Length)
                throw new TypeInferenceException($"expects window-dimensions size == input rank, but got window-dimensions size: {sizes.Length} and input: '{input}' with rank = {input.Rank}.");
        }
        // C5, ..., C12: sizes, strides and dilations are positive, and all are of one length
        return WindowChecks.Create(sizes, strides, pairs, baseDilations, windowDilations);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (inputs, inits) = (frame.Get(Inputs), frame.Get(Inits));
        var window = WindowOver(Array.ConvertAll(inputs, static t => t.Type));
        // Where elements become wider on the way, all is computed in the type of the totals.
        for (int i = 0; i < inputs.Length; i++)
        {
            var total = ((TensorType)Body.Entry.GetArgument(i).Type).ElementType;
            if (!inputs[i].ElementType.Equals(total)) inputs[i] = TensorKernels.Convert(inputs[i], total);
            if (!inits[i].ElementType.Equals(total)) inits[i] = TensorKernels.Convert(inits[i], total);
        }
        Tensor[] results = inputs.Length == 1 && frame.TryScalarReducer(Body) is { } reducer
            ? [TensorKernels.ReduceWindow(reducer.Kernel, inputs[0], inits[0], window)]
            : TensorKernels.ReduceWindow(inputs, inits, window, arguments => frame.RunForEach(Body, arguments));
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }
}
