namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Elements of one of two tensors, as a predicate says.</summary>
[Op("stablehlo.select", Syntax = "$pred `,` $on_true `,` $on_false attr-dict `:` custom<SelectOpType>(type($pred), type($on_true), type($on_false), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class SelectOp : Operation, IEvaluable, IElementwise, IPure, IInferResultTypes, IFoldable
{
    [Operand<PredicateTensor>("pred")] public partial Value<TensorType> Predicate { get; set; }
    [Operand<HloTensor>("on_true")] public partial Value<TensorType> OnTrue { get; set; }
    [Operand<HloTensor>("on_false")] public partial Value<TensorType> OnFalse { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[1].Type);
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

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: rank(pred) = 0 or shape(pred) = shape(on_true)
        if (Predicate.Type.Rank != 0 && !ISameOperandsAndResultShape.AreCompatible(Predicate.Type, OnTrue.Type))
            verifier.Error(this, "requires the same shape for all operands, or a scalar predicate");
        // C2: baseline_type(on_true) = baseline_type(on_false) = baseline_type(result)
        else if (!HloTypes.AreCompatible(OnTrue.Type, OnFalse.Type) || !HloTypes.AreCompatible(OnTrue.Type, Result.Type))
            verifier.Error(this, "requires compatible types for non-predicate operands");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Select(frame.Get(Predicate), frame.Get(OnTrue), frame.Get(OnFalse)));
    }
}
