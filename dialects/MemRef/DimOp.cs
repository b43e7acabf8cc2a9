using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>An extent of a memref.</summary>
[Op("memref.dim", Syntax = "attr-dict $source `,` $index `:` type($source)")]
public sealed partial class DimOp : Operation, INoMemoryEffect, ISpeculatable, IFoldable, INamesResults, IShapedDim, IInferIntegerRange
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

    /// <summary><c>dim %m, 0 : memref&lt;4xf32&gt; ⇒ 4</c>; of an allocation or a view, the size that it was given; of a cast, of its source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[1] is not IntegerAttr { FitsInt64: true } index || Source.Type is not MemRefType type) return FoldResult.None;
        if (index.Int64 < 0 || index.Int64 >= type.Rank) return FoldResult.None;
        int at = (int)index.Int64;
        if (!type.Shape.IsDynamic(at)) return IntegerAttr.Index(type.Shape[at]);
        int dynamic = type.Shape.Span[..at].Count(Shape.Dynamic);
        switch (Source.DefiningOp)
        {
            case AllocationOp allocation:
                return allocation.DynamicSizes[dynamic];
            case ViewOp view:
                return view.Sizes[dynamic];
            case SubViewOp view:
                return view.KeptDimensions() is { } kept ? OpenSize(view.StaticSizes, view.Sizes, kept[at]) : FoldResult.None;
            default:
                return CastFolding.Fold(this);
        }
    }

    private static FoldResult OpenSize(DenseArrayAttr statics, OperandRange sizes, int dimension) =>
        statics.GetInt64(dimension) == Shape.Dynamic ? sizes[statics.Int64s[..dimension].Count(Shape.Dynamic)] : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<DimOp>(DimOfReshape);
    }

    /// <summary><c>dim(reshape %m(%shape), %i) ⇒ load %shape[%i]</c>, right after the reshape, as the shape's memory may change later</summary>
    private static bool DimOfReshape(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ReshapeOp reshape) return rewriter.NoMatch(op, $"the source is no reshape");
        if (!IsThere(op.Index, reshape)) return rewriter.NoMatch(op, $"the index may not be there yet at the reshape");
        rewriter.SetInsertionPointAfter(reshape);
        rewriter.Location = op.Location;
        Value extent = LoadOp.Create(rewriter, reshape.NewShape, [op.Index]).Result;
        return rewriter.Replace(op, extent.Type is IndexType ? extent : Arith.IndexCastOp.Create(rewriter, op.Result.Type, extent).GetResult(0));
    }

    /// <summary>Whether a value is defined before an operation, in its block or in one around it.</summary>
    private static bool IsThere(Value value, Operation op)
    {
        for (var place = op; place is not null; place = place.ParentOp)
            if (value.ParentBlock == place.Block) return value.DefiningOp is not { } definition || definition.IsBeforeInBlock(place);
        return false;
    }

    bool IInferIntegerRange.InfersFromUnknown => true;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, ExtentRange.Of(this, operands[1]));
    }
}
