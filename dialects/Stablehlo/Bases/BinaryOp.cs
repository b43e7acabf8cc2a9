namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>One function applied to each pair of elements; operands and result have one type.</summary>
public abstract class BinaryOp : Operation, IHasShapeOfOperand, IBinaryEvaluable, IElementwise, INoMemoryEffect, ISpeculatableIfStatic, ISameOperandsAndResultShape, IInferResultTypes, IFoldable
{
    public abstract BinaryKernel Kernel { get; }

    /// <summary>The right operand that changes nothing, of integers and truth values; null where there is none.</summary>
    public virtual long? RightIdentity => null;

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(HloTypes.MostSpecific(state.OperandTypes()));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary><c>op(x, identity) ⇒ x</c> for integers; constants are computed.</summary>
    public virtual FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (RightIdentity is { } identity && ConstantFolding.IsIntegerSplat(operands[1], identity) && GetOperand(1).Type is TensorType { ElementType: IntegerType } && GetOperand(0).Type.Equals(GetResult(0).Type)) return GetOperand(0);
        return ConstantFolding.Fold(this, operands);
    }
}
