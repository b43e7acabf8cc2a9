namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The quotient of two sizes or indices, rounded down: <c>shape.div %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.div")]
public sealed partial class DivOp : SizeArithmeticOp, IFoldable, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);

    /// <summary><c>div -7, 2 ⇒ -4</c>: rounded towards minus infinity</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands is not [IntegerAttr { Int64: var left }, IntegerAttr { Int64: var right }] || right == 0 || (right == -1 && left == long.MinValue)) return FoldResult.None;
        var (quotient, remainder) = long.DivRem(left, right);
        return IntegerAttr.Index(remainder != 0 && (left < 0) != (right < 0) ? quotient - 1 : quotient);
    }
}
