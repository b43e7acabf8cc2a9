namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A tensor of extents as a shape: <c>shape.from_extent_tensor %t : tensor&lt;?xindex></c>.</summary>
[Op("shape.from_extent_tensor", Syntax = "$input attr-dict `:` type($input)")]
public sealed partial class FromExtentTensorOp : Operation, IPure
{
    [Operand<ExtentTensor>] public partial Value Input { get; set; }
    [Result<ShapeType>] public partial Value Result { get; }
}
