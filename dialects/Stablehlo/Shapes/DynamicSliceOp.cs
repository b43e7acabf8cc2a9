namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A part of the given sizes, whose start is moved so far that it lies within the operand.</summary>
[Op("stablehlo.dynamic_slice", Syntax = "$operand `,` custom<VariadicOperandWithAttribute>($start_indices) `sizes` `=` $slice_sizes attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(OperandsBeforeDirective))]
public sealed partial class DynamicSliceOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<ScalarIntegerTensor>("start_indices")] public partial OperandRange Starts { get; }
    [Attr("slice_sizes")] public partial EquatableArray<long> Sizes { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Operand.Type.Rank;
        // C2: size(start_indices) = size(slice_sizes) = rank(operand)
        if (Starts.Count != Sizes.Count) verifier.Error(this, $"has mismatched number of slice sizes ({Sizes.Count}) and number of start indices ({Starts.Count})");
        else if (Starts.Count != rank) verifier.Error(this, $"has mismatched number of start indices ({Starts.Count}) and the rank of operand ({rank})");
        // C3: same(type(start_indices...))
        else if (!HloShapes.HaveOneType(Starts)) verifier.Error(this, "start indices must have same element type");
        else
        {
            for (int i = 0; i < rank; i++)
            {
                // C4: 0 <= slice_sizes <= shape(operand)
                if (Sizes[i] >= 0 && (Operand.Type.Shape.IsDynamic(i) || Sizes[i] <= Operand.Type.Shape[i])) continue;
                verifier.Error(this, Sizes[i] < 0
                    ? $"has negative size index to dynamic slice: {Sizes[i]}"
                    : $"has slice size {Sizes[i]} greater than dimension size {Operand.Type.Shape[i]} in dimension {i} of operand");
                return;
            }
            // C1: element_type(operand) = element_type(result). C5: shape(result) = slice_sizes
            var inferred = Operand.Type.WithShape(Shape.Create(Sizes.Span));
            if (!HloTypes.AreCompatible(inferred, Result.Type))
                verifier.Error(this, $"inferred type(s) '{inferred}' are incompatible with return type(s) of operation '{Result.Type}'");
        }
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DynamicSlice(frame.Get(Operand), frame.Get(Starts), Sizes.Span));
    }
}
