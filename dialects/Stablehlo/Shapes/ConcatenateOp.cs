namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Tensors one after the other in one dimension.</summary>
[Op("stablehlo.concatenate", Syntax = "custom<VariadicOperandWithAttribute>($inputs) `dim` `=` $dimension attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(OperandsBeforeDirective))]
public sealed partial class ConcatenateOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial OperandRange Inputs { get; }
    [Attr] public partial long Dimension { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Of one tensor it is that tensor.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Inputs.Count == 1 && Inputs[0].Type.Equals(Result.Type) ? Inputs[0] : ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: 0 < size(inputs)
        if (Inputs.Count == 0)
        {
            verifier.Error(this, "expected 1 or more operands, but found 0");
            return;
        }
        var first = (TensorType)Inputs[0].Type;
        if (first.Rank == 0)
        {
            verifier.Error(this, "rank-0 values cannot be concatenated");
            return;
        }
        // C4: 0 <= dimension < rank(inputs[0])
        if (Dimension < 0 || Dimension >= first.Rank)
        {
            verifier.Error(this, $"dimension {Dimension} is out-of-bounds for input rank {first.Rank}");
            return;
        }
        var extents = first.Shape.ToArray();
        for (int i = 1; i < Inputs.Count; i++)
        {
            var type = (TensorType)Inputs[i].Type;
            if (WhyNot(first, type, i) is { } reason)
            {
                verifier.Error(this, reason);
                return;
            }
            long extent = type.Shape[(int)Dimension];
            extents[Dimension] = extent == Shape.Dynamic || extents[Dimension] == Shape.Dynamic ? Shape.Dynamic : extents[Dimension] + extent;
        }
        // C5, C6: the result has the sum of the extents
        if (!first.ElementType.Equals(Result.Type.ElementType) || !HloShapes.AreCompatible(extents, Result.Type.Shape.Span))
            verifier.Error(this, $"inferred type(s) '{first.WithShape(Shape.Create(extents))}' are incompatible with return type(s) of operation '{Result.Type}'");
    }

    private string? WhyNot(TensorType first, TensorType type, int number)
    {
        // C1: same(element_type(inputs...))
        if (!type.ElementType.Equals(first.ElementType)) return $"operands (0) and ({number}) have elements of different types: {first} and {type}";
        // C2: same(shape(inputs...)) except for dim(inputs..., dimension)
        if (type.Rank != first.Rank) return $"operands (0) and ({number}) do not match rank";
        for (int i = 0; i < type.Rank; i++)
            if (i != Dimension && !HloShapes.AreCompatible(type.Shape[i], first.Shape[i]))
                return $"shapes of operand (0) and ({number}) are not compatible at non-concat index {i}: ({HloShapes.Text(first.Shape.Span)[1..^1]}) != ({HloShapes.Text(type.Shape.Span)[1..^1]})";
        return null;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Concatenate(frame.Get(Inputs), (int)Dimension));
    }
}
