using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>
/// A memref taken apart: its memory, offset, sizes and strides. As many results follow from the rank:
/// <c>%base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m : memref&lt;4x4xf32> -> memref&lt;f32>, index, index, index, index, index</c>.
/// </summary>
[Op("memref.extract_strided_metadata", Syntax = "$source `:` type($source) `->` type(results) attr-dict")]
public sealed partial class ExtractStridedMetadataOp : Operation, IPure, IInferIntegerRange, IFoldable, IInferResultTypes, ISameVariadicResultSize, IViewLike
{
    [Operand<StridedMemRef>] public partial Value<MemRefType> Source { get; set; }
    [Result<StridedRankZero>("base_buffer")] public partial Value BaseBuffer { get; }
    [Result<Index>] public partial Value Offset { get; }
    [Result<Index>] public partial ResultRange Sizes { get; }
    [Result<Index>] public partial ResultRange Strides { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => BaseBuffer;

    /// <summary>The memory without dimensions, an offset, and a size and a stride for each dimension.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not MemRefType source) throw new TypeInferenceException("the source has no rank");
        state.AddResultTypes(new MemRefType([], source.ElementType, null, source.MemorySpace), IndexType.Instance);
        for (int i = 0; i < 2 * source.Rank; i++) state.AddResultTypes(IndexType.Instance);
    }

    /// <summary>What the results are: numbers where the type knows them.</summary>
    internal (MixedIndex Offset, MixedIndex[] Sizes, MixedIndex[] Strides) Numbers
    {
        get
        {
            var (strides, offset) = StridedLayout.Of(Source.Type)!.Value;
            return (StridedNumbers.Fold([Offset], [offset], isSize: false)[0], StridedNumbers.Fold(StridedNumbers.Of(Sizes), Source.Type.Shape.Span, isSize: true),
                StridedNumbers.Fold(StridedNumbers.Of(Strides), strides, isSize: false));
        }
    }

    /// <summary><c>extract_strided_metadata(cast %m) ⇒ extract_strided_metadata %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtractStridedMetadataOp>(ReplaceKnown);
    }

    /// <summary>Readers of a size, a stride or the offset that the type knows read a constant.</summary>
    private static bool ReplaceKnown(ExtractStridedMetadataOp op, PatternRewriter rewriter)
    {
        var (offset, sizes, strides) = op.Numbers;
        bool changed = Replace(op.Offset, offset, rewriter);
        for (int i = 0; i < sizes.Length; i++) changed |= Replace(op.Sizes[i], sizes[i], rewriter);
        for (int i = 0; i < strides.Length; i++) changed |= Replace(op.Strides[i], strides[i], rewriter);
        return changed || rewriter.NoMatch(op, $"nothing that is read is known");
    }

    private static bool Replace(Value result, MixedIndex known, PatternRewriter rewriter)
    {
        if (!known.IsNumber || !result.HasUses) return false;
        rewriter.ReplaceAllUsesWith(result, Arith.ConstantOp.Create(rewriter, IntegerAttr.Index(known.Number)).Result);
        return true;
    }

    bool IInferIntegerRange.InfersFromUnknown => true;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (StridedLayout.Of(Source.Type) is not var (strides, offset)) return;
        SetExtent(Offset, offset);
        for (int i = 0; i < strides.Length; i++)
        {
            SetExtent(Sizes[i], Source.Type.Shape[i]);
            SetExtent(Strides[i], strides[i]);
        }

        void SetExtent(Value value, long number) => set(value, number == Shape.Dynamic ? IntegerRange.All(64) : IntegerRange.Of(number, 64));
    }
}
