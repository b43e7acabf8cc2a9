namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Combines elements along dimensions: <c>stablehlo.reduce(%x init: %y) applies stablehlo.add across dimensions = [1] : (…) -> t</c>.</summary>
[Op("stablehlo.reduce")]
public sealed partial class ReduceOp : Operation, ISameVariadicOperandSize, ISingleBlock, IRecursiveMemoryEffects, ISpeculatableIfStatic, IInferResultTypes, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Operand<HloTensor>("init_values")] public partial OperandRange Inits { get; }
    [Attr] public partial EquatableArray<long> Dimensions { get; set; }
    [Region("body", OneBlock = true)] public partial Region Body { get; }
    [Result<HloTensor>("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    /// <summary>How many tensors are reduced together.</summary>
    public int Width => OperandCount / 2;

    /// <summary>A reduction whose body <paramref name="build"/> makes from the totals so far and one element of each input.</summary>
    public static ReduceOp Create(OpBuilder builder, ReadOnlySpan<Value> inputs, ReadOnlySpan<Value> inits, ReadOnlySpan<long> dimensions, Func<OpBuilder, Value[], Value[]> build)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(build);
        var state = builder.NewState<ReduceOp>().AddOperands(inputs).AddOperands(inits).AddAttribute("dimensions", DenseArrayAttr.I64(dimensions));
        var arguments = new List<IrType>();
        foreach (var init in inits) arguments.Add(init.Type);
        for (int i = 0; i < inputs.Length; i++)
            state.AddResultTypes(((TensorType)inputs[i].Type).WithShape(HloShapes.Without(((TensorType)inputs[i].Type).Shape, dimensions)));
        var block = state.AddRegion().AddBlock([.. arguments, .. arguments]);
        for (int i = 0; i < block.ArgumentCount; i++) block.SetArgumentLocation(i, builder.Location);
        var inner = OpBuilder.AtEnd(block, builder.Location);
        ReturnOp.Create(inner, build(inner, block.Arguments.ToArray()));
        return builder.Insert<ReduceOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state) => ReduceSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => ReduceSyntax.Print(printer, this);

    /// <summary>Over no dimensions it is its inputs.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Dimensions.Count > 0 || Width == 0) return FoldResult.None;
        var inputs = Inputs.ToArray();
        for (int i = 0; i < inputs.Length; i++)
            if (!inputs[i].Type.Equals(GetResult(i).Type)) return FoldResult.None;
        return FoldResult.Of(inputs);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        int width = state.Operands.Count / 2;
        var dimensions = state.Int64s("dimensions");
        if (MistakeOf(state.OperandTypes().AsSpan(0, width), dimensions) is { } mistake) throw new TypeInferenceException(mistake);
        var first = state.TensorAt(0);
        Extent[] kept = [.. Extent.Of(first).Where((_, i) => !dimensions.Contains(i))];
        // C7: shape(results...) = shape(inputs...) without dimensions. C8: element_type(results[i]) = Ei
        var totals = state.Regions is [{ IsEmpty: false, Entry.Last: { } end }] && end.OperandCount == width ? end.Operands.Types() : null;
        for (int i = 0; i < width; i++)
        {
            var element = (totals?[i] as ShapedType ?? (ShapedType)state.Operands[i].Type).ElementType;
            state.AddResultTypes(Extent.ToType(kept, element, first.Encoding, hasBounds: true));
        }
    }

    private static string? MistakeOf(ReadOnlySpan<IrType> inputs, ReadOnlySpan<long> dimensions)
    {
        // C3: 0 < size(inputs) = size(init_values) = size(results) = N
        if (inputs.IsEmpty) return "expects at least one input and one init_value";
        for (int i = 1; i < inputs.Length; i++)
        {
            // C1: same(shape(inputs...))
            if (!ISameOperandsAndResultShape.AreCompatible(inputs[0], inputs[i]))
                return $"expects all inputs to have compatible shapes. Shape at input-index {i} is not compatible with shape at input-index 0";
        }
        int rank = ((TensorType)inputs[0]).Rank;
        for (int i = 0; i < dimensions.Length; i++)
        {
            // C4: 0 <= dimensions < rank(inputs[0])
            if (dimensions[i] < 0 || dimensions[i] >= rank) return $"Out-of-bounds dimension {dimensions[i]}, expected to be in range [0, {rank})";
            // C5: is_unique(dimensions)
            if (dimensions[..i].Contains(dimensions[i])) return $"Duplicate reduction dimension: {dimensions[i]}";
        }
        return null;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (MistakeOf(Inputs.Types(), Dimensions.Span) is { } mistake)
        {
            verifier.Error(this, mistake);
            return;
        }
        // C6: body has type (tensor<E0>, ..., tensor<EN-1>, tensor<E0>, ..., tensor<EN-1>) -> (tensor<E0>, ..., tensor<EN-1>)
        var kept = HloShapes.Without(((TensorType)GetOperand(0).Type).Shape, Dimensions.Span);
        if (ReducerRegion.WhyNot(Body, Inputs.Types(), Inits.Types(), kept.Span) is { } reason) verifier.Error(this, reason);
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        return [.. shapes.ExtentsOf(operands[0]).Where((_, i) => !Dimensions.Contains(i))];
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (inputs, inits) = (frame.Get(Inputs), frame.Get(Inits));
        // Where elements become wider on the way, all is computed in the type of the totals.
        for (int i = 0; i < inputs.Length; i++)
        {
            var total = ((TensorType)Body.Entry.GetArgument(i).Type).ElementType;
            if (!inputs[i].ElementType.Equals(total)) inputs[i] = TensorKernels.Convert(inputs[i], total);
            if (!inits[i].ElementType.Equals(total)) inits[i] = TensorKernels.Convert(inits[i], total);
        }
        var results = frame.Reduce(Body, inputs, inits, Dimensions.Span);
        for (int i = 0; i < results.Length; i++) frame.Set(GetResult(i), results[i]);
    }
}
