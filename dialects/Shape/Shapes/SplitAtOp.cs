using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The extents of a shape before an index, and those from it on; a negative index counts from the end.</summary>
[Op("shape.split_at")]
public sealed partial class SplitAtOp : Operation, IFoldable, IPure
{
    [Operand<ShapeOrExtentTensor>("operand")] public partial Value Shape { get; set; }
    [Operand<SizeOrIndex>] public partial Value Index { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Head { get; }
    [Result<ShapeOrExtentTensor>] public partial Value Tail { get; }

    /// <summary><c>split_at [1, 2, 3], 1 ⇒ [1], [2, 3]</c>; negative places count from the end</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Extents.Of(operands[0]) is not { } extents || operands[1] is not IntegerAttr { FitsInt64: true, Int64: var place }) return FoldResult.None;
        if (place < -extents.Length || place > extents.Length) return FoldResult.None;
        int at = (int)(place < 0 ? place + extents.Length : place);
        return FoldResult.Of(Extents.Constant(extents.AsSpan(0, at)), Extents.Constant(extents.AsSpan(at)));
    }
}
