namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sorts tensors together along a dimension, in the order that a region says.</summary>
[Op("stablehlo.sort")]
public sealed partial class SortOp : Operation, ISameOperandsAndResultShape, IRecursiveMemoryEffects, ISpeculatableIfStatic, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Attr(Default = -1L)] public partial long? Dimension { get; set; }
    [Attr("is_stable", Default = false)] public partial bool? IsStable { get; set; }
    [Region("comparator", OneBlock = true)] public partial Region Comparator { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    /// <summary>A sort whose comparison <paramref name="build"/> makes from two elements of each input: <c>(a0, b0, a1, b1, …)</c>.</summary>
    public static SortOp Create(OpBuilder builder, ReadOnlySpan<Value> inputs, long dimension, bool isStable, Func<OpBuilder, Value[], Value> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(build);
        var state = builder.NewState<SortOp>().AddOperands(inputs)
            .AddAttribute("dimension", new IntegerAttr(dimension, IntegerType.I64))
            .AddAttribute("is_stable", new IntegerAttr(isStable ? 1 : 0, IntegerType.I1));
        var arguments = new List<IrType>();
        foreach (var input in inputs)
        {
            var scalar = new TensorType([], ((TensorType)input.Type).ElementType);
            arguments.AddRange([scalar, scalar]);
            state.AddResultTypes(input.Type);
        }
        var block = state.AddRegion().AddBlock([.. arguments]);
        var inner = OpBuilder.AtEnd(block, builder.Location);
        ReturnOp.Create(inner, [build(inner, block.Arguments.ToArray())]);
        return builder.Insert<SortOp>(state);
    }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // C2: type(inputs...) = type(results...)
        for (int i = 0; i < state.Operands.Count; i++) state.AddResultTypes(state.Operands[i].Type);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        // C4: -R <= dimension < R, where R = rank(inputs[0])
        if (Inputs.Count > 0 && ((TensorType)Inputs[0].Type).Rank is var rank && (Axis < -rank || Axis >= rank))
            return $"dimension attribute value must be in range [-{rank}, {rank}), but found {Axis}";
        // C5: comparator has type (tensor<E1>, tensor<E1>, ..., tensor<EN-1>, tensor<EN-1>) -> tensor<i1>
        var block = Comparator.Entry;
        if (block.ArgumentCount != 2 * Inputs.Count) return $"comparator block should have {2 * Inputs.Count} arguments";
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var expected = new TensorType([], ((TensorType)Inputs[i / 2].Type).ElementType);
            if (!block.GetArgument(i).Type.Equals(expected)) return $"comparator block argument #{i} should be of type '{expected}' but got '{block.GetArgument(i).Type}'";
        }
        int results = block.Last?.OperandCount ?? 0;
        if (results != 1) return $"comparator must return single output but got {results}";
        return block.Last!.GetOperand(0).Type is TensorType { Rank: 0 } type && HloElements.IsPredicate(type.ElementType)
            ? null : $"comparator must return tensor<i1> but got '{block.Last!.GetOperand(0).Type}'";
    }

    private long Axis => Dimension ?? -1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (Inputs.Count == 0) return;
        var inputs = frame.Get(Inputs);
        long dimension = Axis < 0 ? Axis + inputs[0].Rank : Axis;
        // Equal elements keep their order in any case, as a sort that need not be stable may.
        var results = TensorKernels.Sort(inputs, (int)dimension, arguments => frame.RunForEach(Comparator, arguments)[0]);
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }
}
