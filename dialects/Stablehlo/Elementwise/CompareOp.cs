namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Whether pairs of elements are in a certain order.</summary>
[Op("stablehlo.compare", Syntax = "$comparison_direction `,` $lhs `,` $rhs (`,` $compare_type^)? attr-dict `:` functional-type(operands, results)")]
public sealed partial class CompareOp : Operation, ICompatibleOperandElements, IHasShapeOfOperand, IEvaluable, ISameOperandsAndResultShape, IElementwise, INoMemoryEffect, ISpeculatableIfStatic, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr("comparison_direction")] public partial Comparison Direction { get; set; }
    [Attr("compare_type")] public partial ComparisonKind? Kind { get; set; }
    [Result<PredicateTensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(((TensorType)state.Operands[0].Type).WithElementType(IntegerType.I1));
    }

    /// <summary>Types that differ in dynamic extents only.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    /// <summary><c>compare(EQ, x, x) ⇒ true</c> for integers; constants are computed.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        // A float may be NaN, which is not equal to itself.
        if (Lhs == Rhs && Lhs.Type.ElementType is IntegerType && ElementCounts.MayBeConstant(Result.Type))
            return DenseElementsAttr.Splat(Result.Type, new IntegerAttr(Direction is Comparison.Equal or Comparison.GreaterOrEqual or Comparison.LessOrEqual ? 1 : 0, IntegerType.I1));
        return ConstantFolding.Fold(this, operands);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        // C3 is not checked, as there are artifacts of all versions that break it; the elements decide.
        var order = Kind == ComparisonKind.TotalOrder && Lhs.Type.ElementType is FloatType ? ComparisonOrder.Total : ComparisonOrder.Natural;
        // Both enums list the directions in one order.
        frame.Set(Result, TensorKernels.Compare((ComparisonDirection)(int)Direction, frame.Get(Lhs), frame.Get(Rhs), order));
    }
}
