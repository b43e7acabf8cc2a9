namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tensors with updates combined into slices, one slice per row of indices.</summary>
[Op("stablehlo.scatter")]
public sealed partial class ScatterOp : Operation, ISameVariadicOperandSize, IRecursiveMemoryEffects, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Operand<IntegerOrIndexTensor>("scatter_indices")] public partial Value<TensorType> ScatterIndices { get; set; }
    [Operand<HloTensor>] public partial OperandRange Updates { get; }
    [Attr("scatter_dimension_numbers")] public partial ScatterAttr Numbers { get; set; }
    [Attr("indices_are_sorted", Default = false)] public partial bool? IndicesAreSorted { get; set; }
    [Attr("unique_indices", Default = false)] public partial bool? UniqueIndices { get; set; }
    [Region("update_computation", OneBlock = true)] public partial Region UpdateComputation { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>Indices that are said to be unique or sorted may turn out not to be.</summary>
    public Speculatability Speculatability => Speculation.Where(this, UniqueIndices != true && IndicesAreSorted != true && Speculation.AreStatic(Operands));

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // C24, C25: shape(inputs...) = shape(results...), with the elements that the region gives
        var inputs = new TensorType[state.Operands.Count / 2];
        for (int i = 0; i < inputs.Length; i++) inputs[i] = (TensorType)state.Operands[i].Type;
        var elements = ReducerRegion.TotalTypes(state.Regions.Count > 0 ? state.Regions[0] : null, inputs);
        for (int i = 0; i < inputs.Length; i++) state.AddResultTypes(inputs[i].WithElementType(elements[i]));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (inputs, updates) = (Types(Inputs), Types(Updates));
        // C1: same(shape(inputs...))
        if (Array.Exists(inputs, t => !ISameOperandsAndResultShape.AreCompatible(inputs[0], t))) Fail(verifier, "Not all inputs have compatible shapes.");
        // C3: same(shape(updates...))
        else if (Array.Exists(updates, t => !ISameOperandsAndResultShape.AreCompatible(updates[0], t))) Fail(verifier, "Not all updates have compatible shapes.");
        // C22: 0 <= index_vector_dim <= rank(scatter_indices)
        else if (DimensionChecks.IsWithin(Numbers.IndexVectorDim, ScatterIndices.Type.Rank, "index_vector_dim", "rank-of('scatter_indices')") is { } outside) Fail(verifier, outside);
        // C6, C23: update_computation has type (tensor<E0>, ..., tensor<E0>, ...) -> (tensor<E0>, ...)
        else if (ReducerRegion.WhyNot(UpdateComputation, inputs, Array.ConvertAll(updates, static t => new TensorType([], t.ElementType)), []) is { } reason) Fail(verifier, reason);
        else if (ScatterChecks.FindMistake(inputs, ScatterIndices.Type.Shape, updates, Numbers) is { } mistake) Fail(verifier, mistake);
    }

    private void Fail(Verifier verifier, string message) => verifier.Error(this, message);

    private static TensorType[] Types(OperandRange operands) => Array.ConvertAll(operands.Types(), static t => (TensorType)t);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (inputs, updates, indices) = (frame.Get(Inputs), frame.Get(Updates), frame.Get(ScatterIndices));
        // Where elements become wider on the way, all is computed in the type of the results.
        for (int i = 0; i < inputs.Length; i++)
        {
            var (total, update) = (ElementOf(i), ElementOf(inputs.Length + i));
            if (!inputs[i].ElementType.Equals(total)) inputs[i] = TensorKernels.Convert(inputs[i], total);
            if (!updates[i].ElementType.Equals(update)) updates[i] = TensorKernels.Convert(updates[i], update);
        }
        var results = Scatter(frame, inputs, indices, updates);
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }

    private IrType ElementOf(int argument) => ((TensorType)UpdateComputation.Entry.GetArgument(argument).Type).ElementType;

    private Tensor[] Scatter(EvaluationFrame frame, Tensor[] inputs, Tensor indices, Tensor[] updates)
    {
        var indexing = Numbers.ToIndexing();
        if (inputs.Length == 1 && frame.TryScalarReducer(UpdateComputation) is { } reducer)
            return [TensorKernels.Scatter(reducer.Kernel, inputs[0], indices, updates[0], indexing)];
        if (!TakesUpdates) return TensorKernels.Scatter(inputs, indices, updates, indexing, arguments => frame.RunRegion(UpdateComputation, arguments));
        var results = new Tensor[inputs.Length];
        for (int i = 0; i < results.Length; i++) results[i] = TensorKernels.Scatter(null, inputs[i], indices, updates[i], indexing);
        return results;
    }

    /// <summary>Whether the region does no more than to return the updates.</summary>
    private bool TakesUpdates
    {
        get
        {
            var block = UpdateComputation.Entry;
            if (block.First != block.Last || block.Last is not ReturnOp end) return false;
            for (int i = 0; i < end.OperandCount; i++)
                if (end.GetOperand(i) != block.GetArgument(end.OperandCount + i)) return false;
            return true;
        }
    }
}
