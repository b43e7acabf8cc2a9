namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Absolute value; of complex numbers a float.</summary>
[Op("stablehlo.abs", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class AbsOp : Operation, IHasShapeOfOperand, IUnaryEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, IInferResultTypes, IFoldable
{
    [Operand<SignedNumberTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<SignedRealTensor>] public partial Value<TensorType> Result { get; }

    public UnaryKernel Kernel => UnaryKernel.Abs;

    public static void InferResultTypes(OperationState state) => RealPart.InferResultTypes(state);

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);
}
