namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A window of a tensor: <c>tensor.extract_slice %t[0, 2] [4, 4] [1, 1] : tensor&lt;8x8xf32&gt; to tensor&lt;4x4xf32&gt;</c>.</summary>
[Op("tensor.extract_slice",
    Syntax = "$source `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExtractSliceOp : Operation, IPure, IFoldable, INamesResults, ISubsetExtraction
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "extracted_slice");
    }

    /// <summary>A window whose offsets, sizes and strides are numbers or values.</summary>
    public static ExtractSliceOp Create(OpBuilder builder, TensorType type, Value source, ReadOnlySpan<MixedIndex> offsets, ReadOnlySpan<MixedIndex> sizes, ReadOnlySpan<MixedIndex> strides) => Create(
        builder, type, source, MixedIndices.Values(offsets), MixedIndices.Values(sizes), MixedIndices.Values(strides), MixedIndices.Statics(offsets), MixedIndices.Statics(sizes), MixedIndices.Statics(strides));

    /// <summary><c>extract_slice of all ⇒ the source</c>, <c>extract_slice(insert_slice %s into %t[1] [2] [1])[1] [2] [1] ⇒ %s</c>; of a splat, a splat</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (SplatReshape.Fold(operands[0], Result.Type) is { IsNone: false } splat) return splat;
        if (Source.Type.Equals(Result.Type) && SliceInsertionOp.IsWhole(Source.Type, StaticOffsets, StaticSizes, StaticStrides)) return (Value)Source;
        if (Source.DefiningOp is not InsertSliceOp insertion || !insertion.Source.Type.Equals(Result.Type)) return FoldResult.None;
        return insertion.HasWindowOf(this) ? (Value)insertion.Source : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtractSliceOp>(FoldConstants).Add<ExtractSliceOp>(SliceOfCast);
    }

    /// <summary><c>extract_slice %t[0] [4] [1] ⇒ cast(extract_slice %t[0] [4] [1])</c>, where the sizes were constants among the operands</summary>
    private static bool FoldConstants(ExtractSliceOp op, PatternRewriter rewriter)
    {
        var (offsets, sizes, strides) = (MixedIndices.Of(op.StaticOffsets, op.Offsets), MixedIndices.Of(op.StaticSizes, op.Sizes), MixedIndices.Of(op.StaticStrides, op.Strides));
        if (!MixedIndices.FoldSizes(offsets) && !MixedIndices.FoldSizes(sizes) && !MixedIndices.FoldStrides(strides)) return rewriter.NoMatch(op, $"no operand is a constant that may be written as a number");
        var extents = MixedIndices.Numbers(sizes);
        if (SliceChecks.FindBoundsMistake(op.Source.Type.Shape, MixedIndices.Numbers(offsets), extents, MixedIndices.Numbers(strides)) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        var type = SliceTypes.Infer(op.Source.Type, extents, op.Result.Type.Rank);
        if (SliceTypes.DroppedDimensions(extents, type.Shape.Span) is null || !ISameOperandsAndResultShape.AreCompatible(type, op.Result.Type)) return rewriter.NoMatch(op, $"the dimensions that the slice drops are not known");
        return StaticInformation.ReplaceThroughCast(op, rewriter, Create(rewriter, type, op.Source, offsets, sizes, strides).Result);
    }

    /// <summary><c>extract_slice(cast %x) ⇒ extract_slice %x</c> where the cast only forgets extents</summary>
    private static bool SliceOfCast(ExtractSliceOp op, PatternRewriter rewriter)
    {
        if (StaticInformation.SourceOfForgetting(op.Source) is not { IsNull: false } source) return rewriter.NoMatch(op, $"the source is no cast that forgets extents");
        for (int i = 1; i < op.OperandCount; i++)
            if (MixedIndex.ConstantOf(op.GetOperand(i)) is not null) return rewriter.NoMatch(op, $"a constant operand becomes a number first");
        if (SliceChecks.FindBoundsMistake(((TensorType)source.Type).Shape, op.StaticOffsets.Int64s, op.StaticSizes.Int64s, op.StaticStrides.Int64s) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, source, op.Offsets, op.Sizes, op.Strides, op.StaticOffsets, op.StaticSizes, op.StaticStrides));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake) verifier.ErrorAt(this, mistake);
        else SliceVerification.Verify(this, verifier, Source.Type, Result.Type, StaticOffsets, StaticSizes, StaticStrides);
    }

    int ISubsetExtraction.TensorIndex => 0;

    public SubsetWindow? Window => new(
        [.. MixedIndices.Of(StaticOffsets, Offsets)], [.. MixedIndices.Of(StaticSizes, Sizes)], [.. MixedIndices.Of(StaticStrides, Strides)]);
}
