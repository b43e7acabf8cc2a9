using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape, which must be no error, as a tensor of its extents: <c>shape.to_extent_tensor %s : !shape.shape -> tensor&lt;?xindex></c>.</summary>
[Op("shape.to_extent_tensor", Syntax = "$input attr-dict `:` type($input) `->` type($result)")]
public sealed partial class ToExtentTensorOp : Operation, IFoldable, IPure
{
    [Operand<ShapeOrExtentTensor>] public partial Value Input { get; set; }
    [Result<IndexTensor>] public partial Value Result { get; }

    /// <summary>A constant is a tensor as it is a shape; a tensor of the same type is one already.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Input.Type.Equals(Result.Type) ? Input : Extents.Of(operands[0]) is { } extents ? Extents.Constant(extents) : FoldResult.None;
}
