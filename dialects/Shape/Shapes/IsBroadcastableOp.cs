namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Whether shapes can be broadcast together: <c>shape.is_broadcastable %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.is_broadcastable", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class IsBroadcastableOp : Operation, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<I1>] public partial Value Result { get; }
}
