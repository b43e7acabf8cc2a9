namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A value that holds extents, as a shape: <c>shape.value_as_shape %v : tensor&lt;?xi32> -> !shape.shape</c>.</summary>
[Op("shape.value_as_shape", Syntax = "$arg attr-dict `:` type($arg) `->` type($result)")]
public sealed partial class ValueAsShapeOp : Operation, IPure
{
    [Operand<ShapeValues>] public partial Value Arg { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }
}
