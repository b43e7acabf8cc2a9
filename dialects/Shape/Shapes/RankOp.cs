namespace OpenXla.Ir.Dialects.Shape;

/// <summary>How many extents a shape has: <c>shape.rank %s : !shape.shape -> !shape.size</c>.</summary>
[Op("shape.rank")]
public sealed partial class RankOp : SizeOfShapeOp, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);
}
