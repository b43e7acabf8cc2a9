namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>An extent of a tensor.</summary>
[Op("tensor.dim", Syntax = "attr-dict $source `,` $index `:` type($source)")]
public sealed partial class DimOp : Operation, INoMemoryEffect, ISpeculatable, IFoldable, INamesResults, IShapedDim
{
    [Operand<TensorWithDimensions>] public partial Value Source { get; set; }
    [Operand<Index>] public partial Value Index { get; set; }
    [Result<Index>] public partial Value Result { get; }

    Value IShapedDim.ShapedValue => Source;

    Value IShapedDim.Dimension => Index;

    /// <summary>A constant dimension that a ranked source has is always defined.</summary>
    public Speculatability Speculatability =>
        Source.Type is ShapedType { HasRank: true } type && OperationFolding.ConstantOf(Index) is IntegerAttr { FitsInt64: true } index && index.Int64 >= 0 && index.Int64 < type.Rank
            ? Speculatability.Speculatable
            : Speculatability.NotSpeculatable;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "dim");
    }

    /// <summary><c>tensor.dim %t, 0 : tensor&lt;4xf32&gt; ⇒ 4</c>; of an empty tensor, the size that it was given.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[1] is not IntegerAttr { FitsInt64: true } index || Source.Type is not TensorType type) return FoldResult.None;
        if (index.Int64 < 0 || index.Int64 >= type.Rank) return FoldResult.None;
        int at = (int)index.Int64;
        if (!type.Shape.IsDynamic(at)) return IntegerAttr.Index(type.Shape[at]);
        if (Source.DefiningOp is not EmptyOp empty) return FoldResult.None;
        int dynamic = 0;
        for (int i = 0; i < at; i++)
            if (type.Shape.IsDynamic(i)) dynamic++;
        return empty.DynamicSizes[dynamic];
    }
}
