namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape of extents that are given one by one: <c>shape.from_extents %a, %b : index, !shape.size</c>.</summary>
[Op("shape.from_extents", Syntax = "$extents attr-dict `:` type($extents)")]
public sealed partial class FromExtentsOp : Operation, IFoldable, IPure
{
    [Operand<SizeOrIndex>] public partial OperandRange Extents { get; }
    [Result<ShapeType>] public partial Value Shape { get; }

    /// <summary><c>from_extents 1, 2 ⇒ [1, 2]</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        foreach (var operand in operands)
            if (operand is not IntegerAttr) return FoldResult.None;
        var extents = new long[operands.Length];
        for (int i = 0; i < extents.Length; i++) extents[i] = ((IntegerAttr)operands[i]!).Int64;
        return Canonicalization.Extents.Constant(extents);
    }
}
