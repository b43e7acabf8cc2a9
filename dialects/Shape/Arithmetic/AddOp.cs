namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The sum of two sizes or indices: <c>shape.add %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.add")]
public sealed partial class AddOp : SizeArithmeticOp, IInferResultTypes, ICommutative
{
    public static void InferResultTypes(OperationState state) => InferSize(state);
}
