namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Limits elements to a range.</summary>
[Op("stablehlo.clamp", Syntax = "$min `,` $operand `,` $max attr-dict `:` custom<SameOperandsAndResultType>(type($min), type($operand), type($max), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ClampOp : Operation, ICompatibleElements, IHasShapeOfOperand, IEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfStatic, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Min { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Max { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        var (min, operand, max) = (state.TensorAt(0), state.TensorAt(1), state.TensorAt(2));
        // C1: rank(min) = 0 or shape(min) = shape(operand)
        if (!IsBound(min, operand)) throw new TypeInferenceException($"min shape {Text(min)} is not scalar and is not compatible to operand shape {Text(operand)}");
        // C2: rank(max) = 0 or shape(max) = shape(operand)
        if (!IsBound(max, operand)) throw new TypeInferenceException($"max shape {Text(max)} is not scalar and is not compatible to operand shape {Text(operand)}");
        // C4: baseline_type(operand) = baseline_type(result)
        state.AddResultTypes(operand);
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    private static string Text(TensorType type) => HloShapes.RawText(type.Shape.Span);

    private static bool IsBound(TensorType type, TensorType operand) => type.Rank == 0 || ISameOperandsAndResultShape.AreCompatible(type, operand);

    int IHasShapeOfOperand.ShapedOperand => 1;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Clamp(frame.Get(Min), frame.Get(Operand), frame.Get(Max)));
    }
}
