namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The quotient of two sizes or indices, rounded down: <c>shape.div %a, %b : index, !shape.size -> !shape.size</c>.</summary>
[Op("shape.div")]
public sealed partial class DivOp : SizeArithmeticOp, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);
}
