namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The operand with a part replaced, whose start is moved so far that the update lies within.</summary>
[Op("stablehlo.dynamic_update_slice", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class DynamicUpdateSliceOp : Operation, IPure, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Update { get; set; }
    [Operand<ScalarIntegerTensor>("start_indices")] public partial OperandRange Starts { get; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: type(operand) = type(result)
        if (!HloTypes.AreCompatible(Operand.Type, Result.Type)) verifier.Error(this, $"result must have the operand's type {Operand.Type}, but is {Result.Type}");
        // C2: element_type(update) = element_type(operand)
        else if (!Update.Type.ElementType.Equals(Operand.Type.ElementType)) verifier.Error(this, $"update's elements are not those of operand: {Update.Type} and {Operand.Type}");
        // C3: rank(update) = rank(operand)
        else if (Update.Type.Rank != Operand.Type.Rank) verifier.Error(this, $"update rank does not match operand rank: {Update.Type.Rank} vs {Operand.Type.Rank}.");
        // C4: size(start_indices) = rank(operand)
        else if (Starts.Count != Operand.Type.Rank) verifier.Error(this, $"expects number of start_indices to match operand rank: {Starts.Count} vs {Operand.Type.Rank}.");
        // C5: same(type(start_indices...))
        else if (!HloShapes.HaveOneType(Starts)) verifier.Error(this, "start indices must have same element type");
        else
            for (int i = 0; i < Operand.Type.Rank; i++)
            {
                // C6: 0 <= shape(update) <= shape(operand)
                if (Update.Type.Shape.IsDynamic(i) || Operand.Type.Shape.IsDynamic(i) || Update.Type.Shape[i] <= Operand.Type.Shape[i]) continue;
                verifier.Error(this, $"expects size at dimension {i} of update to be in range [0, {Operand.Type.Shape[i]}]. Got: {Update.Type.Shape[i]}.");
                return;
            }
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DynamicUpdateSlice(frame.Get(Operand), frame.Get(Update), frame.Get(Starts)));
    }
}
