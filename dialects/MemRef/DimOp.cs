namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>An extent of a memref.</summary>
[Op("memref.dim", Syntax = "attr-dict $source `,` $index `:` type($source)")]
public sealed partial class DimOp : Operation, INoMemoryEffect, ISpeculatable, IFoldable, INamesResults, IShapedDim
{
    [Operand<MemRefWithDimensions>] public partial Value Source { get; set; }
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

    /// <summary><c>memref.dim %m, 0 : memref&lt;4xf32&gt; ⇒ 4</c>; of an allocation, the size that it was given.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.DefiningOp is CastOp { Source: { Type: MemRefType known } from } && Source.Type is MemRefType cast && known.Layout is null && cast.Layout is null)
        {
            Source = from;
            return FoldResult.InPlace;
        }
        if (operands[1] is not IntegerAttr { FitsInt64: true } index || Source.Type is not MemRefType type) return FoldResult.None;
        if (index.Int64 < 0 || index.Int64 >= type.Rank) return FoldResult.None;
        int at = (int)index.Int64;
        if (!type.Shape.IsDynamic(at)) return IntegerAttr.Index(type.Shape[at]);
        if (Source.DefiningOp is not AllocationOp allocation) return FoldResult.None;
        int dynamic = 0;
        for (int i = 0; i < at; i++)
            if (type.Shape.IsDynamic(i)) dynamic++;
        return allocation.DynamicSizes[dynamic];
    }
}
