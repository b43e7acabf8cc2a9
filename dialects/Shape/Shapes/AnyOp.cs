namespace OpenXla.Ir.Dialects.Shape;

/// <summary>One of several shapes that are equal, or extents from each: <c>shape.any %a, %b : !shape.shape, !shape.shape -> !shape.shape</c>.</summary>
[Op("shape.any", Syntax = "$inputs attr-dict `:` type($inputs) `->` type($result)")]
public sealed partial class AnyOp : Operation, IFoldable, IPure, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Inputs { get; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    /// <summary>Any of the shapes will do: a constant, where there is one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands.Length > 0 ? operands[^1] : null;
}
