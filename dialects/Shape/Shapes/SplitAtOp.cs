namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The extents of a shape before an index, and those from it on; a negative index counts from the end.</summary>
[Op("shape.split_at")]
public sealed partial class SplitAtOp : Operation, IPure
{
    [Operand<ShapeOrExtentTensor>("operand")] public partial Value Shape { get; set; }
    [Operand<SizeOrIndex>] public partial Value Index { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Head { get; }
    [Result<ShapeOrExtentTensor>] public partial Value Tail { get; }
}
