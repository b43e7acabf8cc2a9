using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Whether shapes can be broadcast together: <c>shape.is_broadcastable %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.is_broadcastable", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class IsBroadcastableOp : Operation, IFoldable, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<I1>] public partial Value Result { get; }

    /// <summary>Fewer than two shapes always broadcast.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands.Length < 2 ? IntegerAttr.True : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IsBroadcastableOp>(OperandLists.DropDuplicates);
    }
}
