namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The product of a shape's extents: <c>shape.num_elements %s : !shape.shape -> !shape.size</c>.</summary>
[Op("shape.num_elements")]
public sealed partial class NumElementsOp : SizeOfShapeOp, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);
}
