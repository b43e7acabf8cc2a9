namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The imaginary part; zero of floats.</summary>
[Op("stablehlo.imag", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ImagOp : Operation, IUnaryEvaluable, IElementwise, IPure, IInferResultTypes, IFoldable
{
    [Operand<FloatOrComplexTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public UnaryKernel Kernel => UnaryKernel.Imaginary;

    /// <summary>The operand's type, with the parts' type in place of a complex one.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var type = (TensorType)state.Operands[0].Type;
        state.AddResultTypes(type.ElementType is ComplexType complex ? type.WithElementType(complex.ElementType) : type);
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => ICompatibleTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: shape(result) = shape(operand). C2: complex elements become those of their parts
        var element = Operand.Type.ElementType is ComplexType complex ? complex.ElementType : Operand.Type.ElementType;
        if (!ICompatibleTypes.AreCompatible(Operand.Type.WithElementType(element), Result.Type))
            verifier.Error(this, $"result must have the operand's shape and elements of type {element}, but is {Result.Type}");
    }
}
