namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>One function applied to each element; the result has the operand's type.</summary>
public abstract class UnaryOp : Operation, IHasShapeOfOperand, IUnaryEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, ICompatibleTypes, IInferResultTypes, IFoldable
{
    public abstract UnaryKernel Kernel { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public virtual FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);
}
