namespace OpenXla.Ir.Dialects.Shape;

/// <summary>One extent of a value: <c>shape.dim %v, %i : tensor&lt;?x4xf32>, index -> index</c>.</summary>
[Op("shape.dim", Syntax = "$value `,` $index attr-dict `:` type($value) `,` type($index) `->` type($extent)")]
public sealed partial class DimOp : Operation, IFoldable, IPure, IInferResultTypes
{
    [Operand<AnyShaped>] public partial Value Value { get; set; }
    [Operand<SizeOrIndex>] public partial Value Index { get; set; }
    [Result<SizeOrIndex>] public partial Value Extent { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[1].Type);
    }

    /// <inheritdoc cref="SizeArithmeticOp.AreCompatible"/>
    public static bool AreCompatible(IrType inferred, IrType actual) => SizeArithmeticOp.AreCompatible(inferred, actual);

    /// <summary><c>dim %t, 1 : tensor&lt;2x3xf32> ⇒ 3</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Value.Type is not ShapedType { HasRank: true } type || operands[1] is not IntegerAttr { FitsInt64: true, Int64: >= 0 and var index } || index >= type.Rank) return FoldResult.None;
        return type.Shape[(int)index] is not Ir.Shape.Dynamic and var extent ? IntegerAttr.Index(extent) : FoldResult.None;
    }
}
