namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The elements from start up to limit, every stride-th, per dimension.</summary>
[Op("stablehlo.slice", Syntax = "$operand custom<SliceRanges>($start_indices, $limit_indices, $strides) attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(SliceRangesDirective))]
public sealed partial class SliceOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("start_indices")] public partial EquatableArray<long> Starts { get; set; }
    [Attr("limit_indices")] public partial EquatableArray<long> Limits { get; set; }
    [Attr("strides")] public partial EquatableArray<long> Strides { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Where all is taken it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.HasStaticShape && Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Operand.Type.Rank;
        // C2: size(start_indices) = size(limit_indices) = size(strides) = rank(operand)
        if (Starts.Count != rank || Limits.Count != rank || Strides.Count != rank)
        {
            var (name, count) = Starts.Count != rank ? ("start_indices", Starts.Count) : Limits.Count != rank ? ("limit_indices", Limits.Count) : ("strides", Strides.Count);
            verifier.Error(this, $"the number of elements in {name} ({count}) does not match the rank of the operand ({rank})");
            return;
        }
        var extents = new long[rank];
        for (int i = 0; i < rank; i++)
        {
            long extent = Operand.Type.Shape[i];
            // C3: 0 <= start_indices <= limit_indices <= shape(operand)
            if (Starts[i] < 0) verifier.Error(this, $"negative start index {Starts[i]} in dimension {i}");
            else if (extent != Shape.Dynamic && Limits[i] > extent) verifier.Error(this, $"limit index {Limits[i]} is larger than dimension size {extent} in dimension {i}");
            else if (Starts[i] > Limits[i]) verifier.Error(this, $"start index {Starts[i]} is larger than limit index {Limits[i]} in dimension {i}");
            // C4: 0 < strides
            else if (Strides[i] <= 0) verifier.Error(this, $"stride must be positive but got {Strides[i]} in dimension {i}");
            else
            {
                extents[i] = (Limits[i] - Starts[i] + Strides[i] - 1) / Strides[i];
                continue;
            }
            return;
        }
        // C1: element_type(operand) = element_type(result). C5: shape(result) = ceil((limit_indices - start_indices) / strides)
        if (!Operand.Type.ElementType.Equals(Result.Type.ElementType) || !HloShapes.AreCompatible(extents, Result.Type.Shape.Span))
            verifier.Error(this, $"inferred type(s) '{Operand.Type.WithShape(Shape.Create(extents))}' are incompatible with return type(s) of operation '{Result.Type}'");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // The kernel's arithmetic takes no empty slice of stride 1.
        frame.Set(Result, Result.Type.HasStaticShape && Result.Type.ElementCount == 0
            ? new Tensor(Result.Type.ElementType, Result.Type.Shape)
            : TensorKernels.Slice(frame.Get(Operand), Starts.Span, Limits.Span, Strides.Span));
    }
}
