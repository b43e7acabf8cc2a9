namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Whether shapes are equal: <c>shape.shape_eq %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.shape_eq", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class ShapeEqOp : Operation, IPure, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<I1>] public partial Value Result { get; }
}
