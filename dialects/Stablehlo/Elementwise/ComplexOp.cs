namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Complex numbers from their parts.</summary>
[Op("stablehlo.complex", Syntax = "$lhs `,` $rhs attr-dict `:` custom<ComplexOpType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ComplexOp : Operation, IHasShapeOfOperand, IEvaluable, ISameOperandsElementType, ISameOperandsAndResultShape, IElementwise, INoMemoryEffect, ISpeculatableIfStatic, IInferResultTypes, IFoldable
{
    [Operand<WideFloatTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<WideFloatTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<ComplexTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var type = (TensorType)state.Operands[0].Type;
        state.AddResultTypes(type.WithElementType(new ComplexType(type.ElementType)));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: element_type(result) = complex<element_type(lhs)>
        if (((ComplexType)Result.Type.ElementType).ElementType is var part && !part.Equals(Lhs.Type.ElementType))
            verifier.Error(this, $"result must have parts of type {Lhs.Type.ElementType}, but has {part}");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Complex(frame.Get(Lhs), frame.Get(Rhs)));
    }
}
