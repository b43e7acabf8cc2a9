namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The larger sizes of two shapes, or of two sizes: <c>shape.max %a, %b : !shape.size, !shape.size -> !shape.size</c>.</summary>
[Op("shape.max")]
public sealed partial class MaxOp : ExtremumOp, IFoldable, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferFromOperands(state);

    /// <summary><c>max %x, %x ⇒ %x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Lhs == Rhs && Lhs.Type.Equals(Result.Type) ? Lhs : FoldResult.None;
}
