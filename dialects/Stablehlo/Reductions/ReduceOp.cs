namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Combines elements along dimensions: <c>stablehlo.reduce(%x init: %y) applies stablehlo.add across dimensions = [1] : (…) -> t</c>.</summary>
[Op("stablehlo.reduce")]
public sealed partial class ReduceOp : Operation, ISingleBlock, IRecursiveMemoryEffects, IEvaluable, IFoldable
{
    [Operand] public partial OperandRange Arguments { get; }
    [Attr] public partial EquatableArray<long> Dimensions { get; set; }
    [Region("body")] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public OperandRange Inputs => new(this, 0, Width);
    public OperandRange Inits => new(this, Width, Width);

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

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: 0 < size(inputs) = size(init_values) = size(results) = N
        if (Width == 0 || OperandCount % 2 != 0 || ResultCount != Width)
        {
            verifier.Error(this, $"expects as many inputs as init_values and results, but has {OperandCount} operands and {ResultCount} results");
            return;
        }
        foreach (var operand in Operands)
        {
            if (operand.Type is TensorType) continue;
            verifier.Error(this, $"expects ranked tensors, but got {operand.Type}");
            return;
        }
        var first = (TensorType)GetOperand(0).Type;
        // C4: 0 <= dimensions < rank(inputs[0])
        if (!HloShapes.AreDimensions(Dimensions.Span, first.Rank)) verifier.Error(this, $"Out-of-bounds dimension in {HloShapes.Text(Dimensions.Span)}, expected to be less than the input-tensor rank {first.Rank}");
        // C5: is_unique(dimensions)
        else if (!HloShapes.AreUnique(Dimensions.Span)) verifier.Error(this, $"Duplicate reduction dimension in {HloShapes.Text(Dimensions.Span)}");
        else VerifyShapes(first, verifier);
    }

    private void VerifyShapes(TensorType first, Verifier verifier)
    {
        var expected = HloShapes.Without(first.Shape, Dimensions.Span);
        for (int i = 0; i < Width; i++)
        {
            var (input, init) = ((TensorType)Inputs[i].Type, (TensorType)Inits[i].Type);
            // C1: same(shape(inputs...))
            if (!ISameOperandsAndResultShape.AreCompatible(input, first)) verifier.Error(this, "expects all inputs to have compatible shapes.");
            // C2: element_type(inputs...) = element_type(init_values...)
            else if (init.Rank != 0) verifier.Error(this, $"expects init_values of rank 0, but got {init}");
            // C7: shape(results...) = shape(inputs...) without dimensions
            else if (GetResult(i).Type is not TensorType result || !HloShapes.AreCompatible(result.Shape.Span, expected.Span))
                verifier.Error(this, $"result {i} must have the shape [{expected}], but is {GetResult(i).Type}");
            else continue;
            return;
        }
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C6: body has type (tensor<E0>, ..., tensor<EN-1>, tensor<E0>, ..., tensor<EN-1>) -> (tensor<E0>, ..., tensor<EN-1>)
        if (!Body.HasOneBlock || Body.Entry.ArgumentCount != OperandCount)
        {
            verifier.Error(this, $"Reduction-region must take {OperandCount} parameters, but takes {(Body.HasOneBlock ? Body.Entry.ArgumentCount : 0)} parameter(s)");
            return;
        }
        RegionChecks.Returns(this, Body, Body.Entry.Arguments.Types().AsSpan(0, Width), verifier);
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
