namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The sum of two sizes or indices: <c>shape.add %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.add")]
public sealed partial class AddOp : SizeArithmeticOp, IFoldable, IInferResultTypes, ICommutative
{
    public static void InferResultTypes(OperationState state) => InferSize(state);

    /// <summary><c>add %x, 0 ⇒ %x</c>, where the type is the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[1] is IntegerAttr { IsZero: true } && Lhs.Type.Equals(Result.Type)) return Lhs;
        return operands is [IntegerAttr left, IntegerAttr right] ? IntegerAttr.Index(unchecked(left.Int64 + right.Int64)) : FoldResult.None;
    }
}
