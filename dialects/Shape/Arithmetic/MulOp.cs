namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The product of two sizes or indices: <c>shape.mul %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.mul")]
public sealed partial class MulOp : SizeArithmeticOp, IInferResultTypes, ICommutative
{
    public static void InferResultTypes(OperationState state) => InferSize(state);
}
