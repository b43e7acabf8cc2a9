namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Whether elements are neither infinite nor NaN.</summary>
[Op("stablehlo.is_finite", Syntax = "$x attr-dict `:` functional-type(operands, results)")]
public sealed partial class IsFiniteOp : Operation, IHasShapeOfOperand, IUnaryEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, IInferResultTypes, IFoldable
{
    [Operand<FloatOrQuantizedTensor>("x")] public partial Value<TensorType> Operand { get; set; }
    [Result<PredicateTensor>("y")] public partial Value<TensorType> Result { get; }

    public UnaryKernel Kernel => UnaryKernel.IsFinite;

    public static void InferResultTypes(OperationState state) => state.AddResultTypes(state.TensorAt(0).WithElementType(IntegerType.I1));

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: shape(x) = shape(y)
        if (!ISameOperandsAndResultShape.AreCompatible(Operand.Type, Result.Type)) verifier.Error(this, "all non-scalar operands/results must have the same shape and base type");
    }
}
