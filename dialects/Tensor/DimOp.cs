using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>An extent of a tensor.</summary>
[Op("tensor.dim", Syntax = "attr-dict $source `,` $index `:` type($source)")]
public sealed partial class DimOp : Operation, INoMemoryEffect, ISpeculatable, IFoldable, INamesResults, IShapedDim, IInferIntegerRange
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

    /// <summary><c>dim %t, 0 : tensor&lt;4xf32&gt; ⇒ 4</c>; of a generated tensor or a slice, the size that it was given; <c>dim(cast %t) ⇒ dim %t</c> where the cast forgets sizes</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[1] is not IntegerAttr { FitsInt64: true } index || Source.Type is not TensorType type) return FoldResult.None;
        if (index.Int64 < 0 || index.Int64 >= type.Rank) return FoldResult.None;
        int at = (int)index.Int64;
        if (!type.Shape.IsDynamic(at)) return IntegerAttr.Index(type.Shape[at]);
        if (Source.DefiningOp is GenerateOp generate) return generate.DynamicExtents[type.Shape.Span[..at].Count(Shape.Dynamic)];
        if (Source.DefiningOp is ExtractSliceOp slice && slice.Source.Type.Rank == type.Rank && slice.StaticSizes.GetInt64(at) == Shape.Dynamic)
            return slice.Sizes[slice.StaticSizes.Int64s[..at].Count(Shape.Dynamic)];
        if (Source.DefiningOp is not CastOp cast || !StaticInformation.IsKept(type, cast.Source.Type)) return FoldResult.None;
        Source = cast.Source;
        return FoldResult.InPlace;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<DimOp>(DimOfCast).Add<DimOp>(DimOfDestinationStyle).Add<DimOp>(DimOfReshape);
    }

    /// <summary><c>dim(cast %x) ⇒ dim %x</c></summary>
    private static bool DimOfCast(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not CastOp cast) return rewriter.NoMatch(op, $"the source is no cast");
        return rewriter.Replace(op, Create(rewriter, cast.Source, op.Index));
    }

    /// <summary><c>dim(insert %v into %t) ⇒ dim %t</c>, as of all that writes into a tensor it is given</summary>
    private static bool DimOfDestinationStyle(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not { } definition || definition.As<IDestinationStyle>() is not { } writer) return rewriter.NoMatch(op, $"the source is not written into a tensor");
        if (op.Source.Index >= writer.Inits.Count) return rewriter.NoMatch(op, $"nothing is known of where the result is written");
        op.Source = writer.Inits[op.Source.Index];
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>dim(reshape %t(%shape), %i) ⇒ extract %shape[%i]</c></summary>
    private static bool DimOfReshape(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ReshapeOp reshape) return rewriter.NoMatch(op, $"the source is no reshape");
        rewriter.SetInsertionPointAfter(op);
        Value extent = ExtractOp.Create(rewriter, reshape.NewShape, [op.Index]).Result;
        return rewriter.Replace(op, extent.Type is IndexType ? extent : Arith.IndexCastOp.Create(rewriter, op.Result.Type, extent).GetResult(0));
    }

    bool IInferIntegerRange.InfersFromUnknown => true;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, ExtentRange.Of(this, operands[1]));
    }
}
