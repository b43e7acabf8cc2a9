namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The shape that others have in common once extents of one are stretched: <c>shape.broadcast %a, %b : tensor&lt;?xindex>, tensor&lt;?xindex> -> tensor&lt;?xindex></c>.</summary>
[Op("shape.broadcast", Syntax = "$shapes attr-dict `:` type($shapes) `->` type($result)")]
public sealed partial class BroadcastOp : Operation, IPure, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Attr] public partial StringAttr? Error { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifyShape(this, verifier);
}
