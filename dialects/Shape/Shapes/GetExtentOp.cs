using OpenXla.Ir.Dialects.Shape.Canonicalization;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>One extent of a shape: <c>shape.get_extent %s, %i : tensor&lt;?xindex>, index -> index</c>.</summary>
[Op("shape.get_extent", Syntax = "$shape `,` $dim attr-dict `:` type($shape) `,` type($dim) `->` type($extent)")]
public sealed partial class GetExtentOp : Operation, IFoldable, IPure, IInferResultTypes
{
    [Operand<ShapeOrExtentTensor>] public partial Value Shape { get; set; }
    [Operand<SizeOrIndex>] public partial Value Dim { get; set; }
    [Result<SizeOrIndex>] public partial Value Extent { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(IndexType.Instance);
    }

    /// <inheritdoc cref="SizeArithmeticOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => SizeArithmeticOp.AreCompatible(inferred, actual);

    /// <summary><c>get_extent [1, 2], 1 ⇒ 2</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Extents.Of(operands[0]) is { } extents && operands[1] is IntegerAttr { FitsInt64: true, Int64: >= 0 and var index } && index < extents.Length ? IntegerAttr.Index(extents[index]) : FoldResult.None;

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifySize(this, verifier);
}
