using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The extents of two shapes one after the other: <c>shape.concat %a, %b : !shape.shape, !shape.shape -> !shape.shape</c>.</summary>
[Op("shape.concat", Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)")]
public sealed partial class ConcatOp : Operation, IFoldable, IPure
{
    [Operand<ShapeOrExtentTensor>] public partial Value Lhs { get; set; }
    [Operand<ShapeOrExtentTensor>] public partial Value Rhs { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    /// <summary><c>concat [1], [2, 3] ⇒ [1, 2, 3]</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Extents.Of(operands[0]) is { } left && Extents.Of(operands[1]) is { } right ? Extents.Constant([.. left, .. right]) : FoldResult.None;
}
