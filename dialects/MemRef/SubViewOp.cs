namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A window on a memref: <c>memref.subview %m[0, %i] [4, 4] [1, 1] : memref&lt;8x8xf32&gt; to memref&lt;4x4xf32, strided&lt;[8, 1], offset: ?&gt;&gt;</c>.</summary>
[Op("memref.subview",
    Syntax = "$source `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class SubViewOp : Operation, IFoldable, IPure, INamesResults, IViewLike
{
    [Operand] public partial Value<MemRefType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<MemRefType> Result { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Result;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "subview");
    }

    internal MixedIndex[] MixedOffsets => MixedIndices.Of(StaticOffsets, Offsets);

    internal MixedIndex[] MixedSizes => MixedIndices.Of(StaticSizes, Sizes);

    internal MixedIndex[] MixedStrides => MixedIndices.Of(StaticStrides, Strides);

    /// <summary>Which dimensions of the source the result has; null where that is not known.</summary>
    public int[]? KeptDimensions() => RankReduction.KeptDimensions(StridedLayout.OfSubView(Source.Type, StaticOffsets.Int64s, StaticSizes.Int64s, StaticStrides.Int64s), Result.Type);

    /// <summary><c>subview of all ⇒ the source</c>; of all of another subview, that one</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (!Source.Type.Equals(Result.Type)) return FoldResult.None;
        if (Result.Type.HasStaticShape && StridedLayout.Of(Result.Type) is var (strides, offset) && offset != Shape.Dynamic && !strides.Contains(Shape.Dynamic)) return (Value)Source;
        if (Source.DefiningOp is not SubViewOp outer || !MixedIndices.AreSame(StaticSizes, Sizes, outer.StaticSizes, outer.Sizes)) return FoldResult.None;
        return Array.TrueForAll(MixedOffsets, static o => o.Known == 0) && Array.TrueForAll(MixedStrides, static s => s.Known == 1) ? (Value)Source : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        SubViewCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var mistake = DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) ?? FindMistake(Source.Type, Result.Type);
        if (mistake is not null) verifier.ErrorAt(this, mistake);
    }

    private string? FindMistake(MemRefType source, MemRefType result)
    {
        var (offsets, sizes, strides) = (StaticOffsets.ToInt64Array(), StaticSizes.ToInt64Array(), StaticStrides.ToInt64Array());
        if (SliceChecks.FindListMistake(source.Rank, offsets, sizes, strides) is { } mistake) return mistake;
        if (!Equals(source.MemorySpace, result.MemorySpace)) return $"different memory spaces specified for base memref type '{source}' and subview memref type '{result}'";
        if (StridedLayout.Of(source) is null) return $"base type '{source}' is not strided";
        var inferred = StridedLayout.OfSubView(source, offsets, sizes, strides);
        if (result.Rank > inferred.Rank) return $"expected result rank to be smaller or equal to the source rank, but got '{result}'";
        return RankReduction.FindMismatch(inferred, result) switch
        {
            null => SliceChecks.FindBoundsMistake(source.Shape, offsets, sizes, strides),
            "result element type" => $"expected result element type to be '{inferred.ElementType}', but got '{result}'",
            var what => $"expected result type to be '{inferred}' or a rank-reduced version. (mismatch of {what}), but got '{result}'",
        };
    }
}
