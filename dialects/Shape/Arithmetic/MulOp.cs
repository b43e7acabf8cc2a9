namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The product of two sizes or indices: <c>shape.mul %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.mul")]
public sealed partial class MulOp : SizeArithmeticOp, IFoldable, IInferResultTypes, ICommutative
{
    public static void InferResultTypes(OperationState state) => InferSize(state);

    /// <summary><c>mul 2, 3 ⇒ 6</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands is [IntegerAttr left, IntegerAttr right] ? IntegerAttr.Index(unchecked(left.Int64 * right.Int64)) : FoldResult.None;
}
