namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A part of the given sizes, whose start is moved so far that it lies within the operand.</summary>
[Op("stablehlo.dynamic_slice", Syntax = "$operand `,` custom<VariadicOperandWithAttribute>($start_indices) `sizes` `=` $slice_sizes attr-dict `:` functional-type(operands, results)", CustomDirectives = typeof(OperandsBeforeDirective))]
public sealed partial class DynamicSliceOp : Operation, IPure, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<ScalarIntegerTensor>("start_indices")] public partial OperandRange Starts { get; }
    [Attr("slice_sizes")] public partial EquatableArray<long> Sizes { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        var operand = state.TensorAt(0);
        var sizes = state.Int64s("slice_sizes");
        int starts = state.Operands.Count - 1;
        // C2: size(start_indices) = size(slice_sizes) = rank(operand)
        if (starts != sizes.Length) throw new TypeInferenceException($"has mismatched number of slice sizes ({sizes.Length}) and number of start indices ({starts})");
        if (starts != operand.Rank) throw new TypeInferenceException($"has mismatched number of start indices ({starts}) and the rank of operand ({operand.Rank})");
        // C3: same(type(start_indices...))
        if (!HloShapes.AreSame(state.OperandTypes().AsSpan(1))) throw new TypeInferenceException("start indices must have same element type");
        for (int i = 0; i < sizes.Length; i++)
        {
            // C4: 0 <= slice_sizes <= shape(operand)
            if (sizes[i] < 0) throw new TypeInferenceException($"has negative size index to dynamic slice: {sizes[i]}");
            if (!operand.Shape.IsDynamic(i) && sizes[i] > operand.Shape[i])
                throw new TypeInferenceException($"has slice size {sizes[i]} greater than dimension size {operand.Shape[i]} in dimension {i} of operand");
        }
        // C1: element_type(operand) = element_type(result). C5: shape(result) = slice_sizes
        state.AddResultTypes(new TensorType(Shape.Create(sizes), operand.ElementType));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DynamicSlice(frame.Get(Operand), frame.Get(Starts), Sizes.Span));
    }
}
