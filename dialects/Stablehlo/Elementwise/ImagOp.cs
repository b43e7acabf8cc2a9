namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The imaginary part; zero of floats.</summary>
[Op("stablehlo.imag", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ImagOp : Operation, IHasShapeOfOperand, IUnaryEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, IInferResultTypes, IFoldable
{
    [Operand<FloatOrComplexTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<FloatTensor>] public partial Value<TensorType> Result { get; }

    public UnaryKernel Kernel => UnaryKernel.Imaginary;

    public static void InferResultTypes(OperationState state) => RealPart.InferResultTypes(state);

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);
}
