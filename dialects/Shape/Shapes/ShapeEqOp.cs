namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Whether shapes are equal: <c>shape.shape_eq %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.shape_eq", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class ShapeEqOp : Operation, IFoldable, IPure, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<I1>] public partial Value Result { get; }

    /// <summary>Whether constants are the same.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        bool areSame = true;
        foreach (var shape in operands)
        {
            if (shape is null) return FoldResult.None;
            areSame &= shape.Equals(operands[0]);
        }
        return IntegerAttr.Of(areSame);
    }
}
