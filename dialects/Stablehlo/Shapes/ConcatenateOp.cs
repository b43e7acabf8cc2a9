namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tensors one after the other in one dimension.</summary>
[Op("stablehlo.concatenate", Syntax = "custom<VariadicOperandWithAttribute>($inputs) `dim` `=` $dimension attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(OperandsBeforeDirective))]
public sealed partial class ConcatenateOp : Operation, ISameOperandsAndResultElementType, INoMemoryEffect, ISpeculatable, IReifyResultExtents, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Attr<NonNegativeI64>] public partial long Dimension { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The operands must fit one another everywhere but in the dimension that grows, which may be open where the result leaves it open.</summary>
    public Speculatability Speculatability
    {
        get
        {
            bool isOpen = Result.Type.Shape.IsDynamic((int)Dimension);
            foreach (var input in Inputs)
            {
                var shape = ((TensorType)input.Type).Shape;
                for (int i = 0; i < shape.Rank; i++)
                    if (shape.IsDynamic(i) && !(i == Dimension && isOpen)) return Speculatability.NotSpeculatable;
            }
            return Speculatability.Speculatable;
        }
    }

    /// <summary>Of one tensor it is that tensor.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Inputs.Count == 1 && Inputs[0].Type.Equals(Result.Type) ? Inputs[0] : ConstantFolding.Fold(this, operands);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands.Count == 0) throw new TypeInferenceException("expected 1 or more operands, but found 0");
        var first = state.TensorAt(0);
        long dimension = state.Int64("dimension");
        // C4: 0 <= dimension < rank(inputs[0])
        if (first.Rank == 0) throw new TypeInferenceException("rank-0 values cannot be concatenated");
        if (dimension < 0 || dimension >= first.Rank) throw new TypeInferenceException($"dimension {dimension} is out-of-bounds for input rank {first.Rank}");
        var extents = Extent.Of(first);
        var encoding = first.Encoding;
        for (int k = 1; k < state.Operands.Count; k++)
        {
            var type = state.TensorAt(k);
            if (WhyNot(first, type, k, dimension) is { } reason) throw new TypeInferenceException(reason);
            encoding ??= type.Encoding;
            var others = Extent.Of(type);
            // C6: the extents of the dimension are summed up
            for (int i = 0; i < extents.Length; i++) extents[i] = i == dimension ? extents[i].Concatenated(others[i]) : extents[i].Narrowed(others[i], i);
        }
        // C5: element_type(result) = element_type(inputs[0])
        state.AddResultTypes(Extent.ToType(extents, first.ElementType, encoding, encoding is BoundsAttr));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: 0 < size(inputs)
        if (Inputs.Count == 0) verifier.Error(this, "expected 1 or more operands, but found 0");
    }

    private static string? WhyNot(TensorType first, TensorType type, int number, long dimension)
    {
        // C2: same(shape(inputs...)) except for dim(inputs..., dimension)
        if (type.Rank != first.Rank) return $"operands (0) and ({number}) do not match rank";
        for (int i = 0; i < type.Rank; i++)
            if (i != dimension && !HloShapes.AreCompatible(type.Shape[i], first.Shape[i]))
                return $"shapes of operand (0) and ({number}) are not compatible at non-concat index {i}: ({HloShapes.RawText(first.Shape.Span)[1..^1]}) != ({HloShapes.RawText(type.Shape.Span)[1..^1]})";
        return null;
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = new MixedIndex[operands.Length][];
        for (int i = 0; i < extents.Length; i++) extents[i] = shapes.ExtentsOf(operands[i]);
        for (int i = 1; i < extents.Length; i++) extents[0][Dimension] = shapes.Add(extents[0][Dimension], extents[i][Dimension]);
        return extents[0];
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Concatenate(frame.Get(Inputs), (int)Dimension));
    }
}
