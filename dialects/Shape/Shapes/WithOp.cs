namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A value together with a shape: <c>shape.with_shape %v, %s : tensor&lt;?xf32>, !shape.shape</c>.</summary>
[Op("shape.with_shape", Syntax = "operands attr-dict `:` type($operand) `,` type($shape)")]
public sealed partial class WithOp : Operation, IPure
{
    [Operand<ShapedOrValueShape>("operand")] public partial Value Value { get; set; }
    [Operand<ShapeOrExtentTensor>] public partial Value Shape { get; set; }
    [Result<ValueShapeType>] public partial Value Result { get; }
}
