namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The smaller sizes of two shapes, or of two sizes: <c>shape.min %a, %b : !shape.size, !shape.size -> !shape.size</c>.</summary>
[Op("shape.min")]
public sealed partial class MinOp : ExtremumOp, IFoldable, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferFromOperands(state);

    /// <summary><c>min %x, %x ⇒ %x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Lhs == Rhs && Lhs.Type.Equals(Result.Type) ? Lhs : FoldResult.None;
}
