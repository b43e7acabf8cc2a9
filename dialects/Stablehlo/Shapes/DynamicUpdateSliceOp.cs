namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The operand with a part replaced, whose start is moved so far that the update lies within.</summary>
[Op("stablehlo.dynamic_update_slice", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class DynamicUpdateSliceOp : Operation, IPure, IHasShapeOfOperand, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Update { get; set; }
    [Operand<ScalarIntegerTensor>("start_indices")] public partial OperandRange Starts { get; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        var (operand, update) = (state.TensorAt(0), state.TensorAt(1));
        int starts = state.Operands.Count - 2;
        // C3: rank(update) = rank(operand)
        if (update.Rank != operand.Rank) throw new TypeInferenceException($"update rank does not match operand rank: {update.Rank} vs {operand.Rank}.");
        // C4: size(start_indices) = rank(operand)
        if (starts != operand.Rank) throw new TypeInferenceException($"expects number of start_indices to match operand rank: {starts} vs {operand.Rank}.");
        // C5: same(type(start_indices...))
        if (!HloShapes.AreSame(state.OperandTypes().AsSpan(2))) throw new TypeInferenceException("start indices must have same element type");
        for (int i = 0; i < operand.Rank; i++)
        {
            // C6: 0 <= shape(update) <= shape(operand)
            if (update.Shape.IsDynamic(i) || operand.Shape.IsDynamic(i) || update.Shape[i] <= operand.Shape[i]) continue;
            throw new TypeInferenceException($"expects size at dimension {i} of update to be in range [0, {operand.Shape[i]}]. Got: {update.Shape[i]}.");
        }
        // C1: type(operand) = type(result)
        state.AddResultTypes(operand);
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1, C2: the elements of operand, update and result are of one type
        if (!Update.Type.ElementType.Equals(Operand.Type.ElementType) || !Result.Type.ElementType.Equals(Operand.Type.ElementType))
            verifier.Error(this, "failed to verify that all of {operand, update, result} have same element type");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DynamicUpdateSlice(frame.Get(Operand), frame.Get(Update), frame.Get(Starts)));
    }
}
