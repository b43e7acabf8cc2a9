namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Elements of one of two tensors, as a predicate says.</summary>
[Op("stablehlo.select", Syntax = "$pred `,` $on_true `,` $on_false attr-dict `:` custom<SelectOpType>(type($pred), type($on_true), type($on_false), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class SelectOp : Operation, IHasShapeOfOperand, IEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfStatic, IInferResultTypes, IFoldable
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Operand<HloTensor>("on_true")] public partial Value<TensorType> OnTrue { get; set; }
    [Operand<HloTensor>("on_false")] public partial Value<TensorType> OnFalse { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        var (predicate, onTrue, onFalse) = (state.TensorAt(0), state.TensorAt(1), state.TensorAt(2));
        // C2: baseline_type(on_true) = baseline_type(on_false) = baseline_type(result)
        if (!ISameOperandsAndResultShape.AreCompatible(onTrue, onFalse) || !onTrue.ElementType.Equals(onFalse.ElementType))
            throw new TypeInferenceException("requires compatible types for non-predicate operands");
        // C1: rank(pred) = 0 or shape(pred) = shape(on_true)
        if (predicate.Rank != 0 && !ISameOperandsAndResultShape.AreCompatible(predicate, onTrue))
            throw new TypeInferenceException("requires the same shape for all operands");
        state.AddResultTypes(HloTypes.MostSpecific(onTrue, onFalse));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary><c>select(true, a, b) ⇒ a</c>, <c>select(p, a, a) ⇒ a</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var picked = OnTrue == OnFalse ? true : ConstantFolding.TruthOf(operands[0]);
        if (picked is { } truth && (truth ? OnTrue : OnFalse) is var value && value.Type.Equals(Result.Type)) return (Value)value;
        return ConstantFolding.Fold(this, operands);
    }

    int IHasShapeOfOperand.ShapedOperand => 1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Select(frame.Get(Predicate), frame.Get(OnTrue), frame.Get(OnFalse)));
    }
}
