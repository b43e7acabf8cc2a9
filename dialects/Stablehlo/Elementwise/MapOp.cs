namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Applies a region of scalars to the elements at each place of tensors.</summary>
[Op("stablehlo.map")]
public sealed partial class MapOp : Operation, ISameOperandsAndResultShape, ISingleBlock, IRecursiveMemoryEffects, ISpeculatableIfStatic, IInferResultTypes, IHasShapeOfOperand, IEvaluable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Attr] public partial EquatableArray<long> Dimensions { get; set; }
    [Region("computation", OneBlock = true)] public partial Region Computation { get; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">The region does not fit the operands.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Regions.Count == 0 || state.Regions[0] is not { IsEmpty: false } computation) throw new TypeInferenceException("expect non-empty region");
        var dimensions = state.GetAttribute("dimensions") is DenseArrayAttr array ? array.ToInt64Array() : [];
        var types = new TensorType[state.Operands.Count];
        for (int i = 0; i < types.Length; i++) types[i] = (TensorType)state.Operands[i].Type;
        if ((FindMistake(types, computation.Entry) ?? FindMistake(types, dimensions)) is { } mistake) throw new TypeInferenceException(mistake);
        // C1: shape(inputs...) = shape(result). C4: result has the elements that computation gives
        var shape = types.Length == 0 ? default : types[^1].Shape;
        state.AddResultTypes(new TensorType(shape, ((TensorType)computation.Entry.Last!.GetOperand(0).Type).ElementType));
    }

    /// <summary>C4: computation has type (tensor&lt;E0&gt;, ..., tensor&lt;EN-1&gt;) -> tensor&lt;E'&gt;</summary>
    private static string? FindMistake(TensorType[] inputs, Block computation)
    {
        if (inputs.Length != computation.ArgumentCount) return $"expects number of operands to match the arity of map computation, but got: {inputs.Length} and {computation.ArgumentCount}";
        for (int i = 0; i < inputs.Length; i++)
        {
            var type = computation.GetArgument(i).Type;
            if (type is not TensorType { Rank: 0 } scalar) return $"computation arguments must be 0-rank tensor, but got: arg #{i} of type '{type}'";
            if (!scalar.ElementType.Equals(inputs[i].ElementType)) return $"element type of operands and computation arguments must match, but got: '{inputs[i].ElementType}' and '{scalar.ElementType}'";
        }
        int results = computation.Last?.OperandCount ?? 0;
        if (results != 1) return $"computation must return single output, but got: {results}";
        return computation.Last!.GetOperand(0).Type is TensorType { Rank: 0 } ? null : $"computation must return 0-rank tensor, but got: '{computation.Last!.GetOperand(0).Type}'";
    }

    /// <summary>C3: dimensions = range(rank(inputs[0]))</summary>
    private static string? FindMistake(TensorType[] inputs, long[] dimensions)
    {
        if (!HloShapes.IsIdentity(dimensions)) return $"requires monotonically increasing dimension numbers, but got: {string.Join(", ", dimensions)}";
        foreach (var input in inputs)
            if (input.Rank != dimensions.Length)
                return $"applied to a subset of dimensions currently not supported: operand dimensions = {input.Rank}, requested map dimensions size = {dimensions.Length}";
        return null;
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (Inputs.Count == 0) throw frame.Error("needs an input to know how many elements there are");
        frame.Set(Result, frame.RunForEach(Computation, frame.Get(Inputs))[0]);
    }
}
