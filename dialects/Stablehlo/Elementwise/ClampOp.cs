namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Limits elements to a range.</summary>
[Op("stablehlo.clamp", Syntax = "$min `,` $operand `,` $max attr-dict `:` custom<SameOperandsAndResultType>(type($min), type($operand), type($max), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ClampOp : Operation, IEvaluable, IElementwise, IPure, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Min { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Max { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[1].Type);
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: rank(min) = 0 or shape(min) = shape(operand)
        if (!IsBound(Min.Type)) verifier.Error(this, $"min shape [{Min.Type.Shape}] is not scalar and is not compatible to operand shape [{Operand.Type.Shape}]");
        // C2: rank(max) = 0 or shape(max) = shape(operand)
        else if (!IsBound(Max.Type)) verifier.Error(this, $"max shape [{Max.Type.Shape}] is not scalar and is not compatible to operand shape [{Operand.Type.Shape}]");
        // C3: baseline_element_type(min) = baseline_element_type(operand) = baseline_element_type(max)
        else if (!Min.Type.ElementType.Equals(Operand.Type.ElementType) || !Max.Type.ElementType.Equals(Operand.Type.ElementType))
            verifier.Error(this, "requires min, operand and max to have one element type");
        // C4: baseline_type(operand) = baseline_type(result)
        else if (!HloTypes.AreCompatible(Operand.Type, Result.Type)) verifier.Error(this, $"result must have the operand's type {Operand.Type}, but is {Result.Type}");
    }

    private bool IsBound(TensorType type) => type.Rank == 0 || ISameOperandsAndResultShape.AreCompatible(type, Operand.Type);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Clamp(frame.Get(Min), frame.Get(Operand), frame.Get(Max)));
    }
}
