using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The product of a shape's extents: <c>shape.num_elements %s : !shape.shape -> !shape.size</c>.</summary>
[Op("shape.num_elements")]
public sealed partial class NumElementsOp : SizeOfShapeOp, IFoldable, IInferResultTypes
{
    public static void InferResultTypes(OperationState state) => InferSize(state);

    /// <summary><c>num_elements [2, 3] ⇒ 6</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Extents.Of(operands[0]) is not { } extents) return FoldResult.None;
        long product = 1;
        foreach (long extent in extents) product = unchecked(product * extent);
        return IntegerAttr.Index(product);
    }
}
