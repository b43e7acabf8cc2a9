namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What putting a window into a tensor has in common, one after the other or in parallel.</summary>
[OpBase]
public abstract partial class SliceInsertionOp : Operation
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand] public partial Value<TensorType> Dest { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }

    /// <summary>The operation before which the source may be cast; a parallel insertion stands where no cast can.</summary>
    private protected virtual Operation CastPlace => this;

    /// <summary>Puts an operation like this one in its place, with other operands.</summary>
    public bool ReplaceWith(PatternRewriter rewriter, Value source, Value dest, ReadOnlySpan<MixedIndex> offsets, ReadOnlySpan<MixedIndex> sizes, ReadOnlySpan<MixedIndex> strides)
    {
        ArgumentNullException.ThrowIfNull(rewriter);
        var (offsetValues, sizeValues, strideValues) = (MixedIndices.Values(offsets), MixedIndices.Values(sizes), MixedIndices.Values(strides));
        var state = rewriter.NewState(Name).AddOperands(source, dest).AddOperands(offsetValues).AddOperands(sizeValues).AddOperands(strideValues)
            .AddAttribute("static_offsets", MixedIndices.Statics(offsets)).AddAttribute("static_sizes", MixedIndices.Statics(sizes)).AddAttribute("static_strides", MixedIndices.Statics(strides))
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(1, 1, offsetValues.Length, sizeValues.Length, strideValues.Length));
        if (ResultCount == 0)
        {
            rewriter.Insert(state);
            return rewriter.Erase(this);
        }
        return StaticInformation.ReplaceThroughCast(this, rewriter, rewriter.Insert(state.AddResultTypes(dest.Type)).FirstResult);
    }

    /// <summary>Whether the window is the same that a slice takes.</summary>
    internal bool HasWindowOf(ExtractSliceOp slice) =>
        MixedIndices.AreSame(StaticOffsets, Offsets, slice.StaticOffsets, slice.Offsets) && MixedIndices.AreSame(StaticSizes, Sizes, slice.StaticSizes, slice.Sizes)
        && MixedIndices.AreSame(StaticStrides, Strides, slice.StaticStrides, slice.Strides);

    /// <summary>As the other, of another insertion.</summary>
    private protected bool HasWindowOf(SliceInsertionOp other) =>
        MixedIndices.AreSame(StaticOffsets, Offsets, other.StaticOffsets, other.Offsets) && MixedIndices.AreSame(StaticSizes, Sizes, other.StaticSizes, other.Sizes)
        && MixedIndices.AreSame(StaticStrides, Strides, other.StaticStrides, other.Strides);

    /// <summary>Whether a window is all of a tensor of static shape.</summary>
    internal static bool IsWhole(TensorType type, DenseArrayAttr offsets, DenseArrayAttr sizes, DenseArrayAttr strides) =>
        type.HasStaticShape && !offsets.Int64s.ContainsAnyExcept(0) && !strides.Int64s.ContainsAnyExcept(1) && sizes.Int64s.SequenceEqual(type.Shape.Span);

    private protected static void Populate<TOp>(PatternSet patterns)
        where TOp : SliceInsertionOp => patterns.Add<TOp>(static (op, rewriter) => FoldConstants(op, rewriter), name: nameof(FoldConstants))
        .Add<TOp>(static (op, rewriter) => DropCasts(op, rewriter), name: nameof(DropCasts))
        .Add<TOp>(static (op, rewriter) => CastSource(op, rewriter), name: nameof(CastSource));

    /// <summary><c>insert_slice %s into %t[0] [%c4] [1] ⇒ insert_slice (cast %s) into %t[0] [4] [1]</c> where <c>%c4</c> is a constant</summary>
    private static bool FoldConstants(SliceInsertionOp op, PatternRewriter rewriter)
    {
        var (offsets, sizes, strides) = (MixedIndices.Of(op.StaticOffsets, op.Offsets), MixedIndices.Of(op.StaticSizes, op.Sizes), MixedIndices.Of(op.StaticStrides, op.Strides));
        if (!MixedIndices.FoldSizes(offsets) && !MixedIndices.FoldSizes(sizes) && !MixedIndices.FoldStrides(strides)) return rewriter.NoMatch(op, $"no operand is a constant that may be written as a number");
        var extents = MixedIndices.Numbers(sizes);
        if (SliceChecks.FindBoundsMistake(op.Dest.Type.Shape, MixedIndices.Numbers(offsets), extents, MixedIndices.Numbers(strides)) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        var type = SliceTypes.Infer(op.Dest.Type, extents, op.Source.Type.Rank);
        if (!ISameOperandsAndResultShape.AreCompatible(type, op.Source.Type)) return rewriter.NoMatch(op, $"the dimensions that the source lacks are not known");
        return op.ReplaceWith(rewriter, op.CastSourceTo(type, rewriter), op.Dest, offsets, sizes, strides);
    }

    private Value CastSourceTo(TensorType type, PatternRewriter rewriter)
    {
        if (type.Equals(Source.Type)) return Source;
        using var guard = rewriter.Guard();
        rewriter.SetInsertionPoint(CastPlace);
        return CastOp.Create(rewriter, type, Source).Dest;
    }

    /// <summary><c>insert_slice (cast %s) into (cast %t) ⇒ cast(insert_slice %s into %t)</c> where the casts only forget extents</summary>
    private static bool DropCasts(SliceInsertionOp op, PatternRewriter rewriter)
    {
        var (source, dest) = (StaticInformation.SourceOfForgetting(op.Source), StaticInformation.SourceOfForgetting(op.Dest));
        if (source.IsNull && dest.IsNull) return rewriter.NoMatch(op, $"neither source nor destination is a cast that forgets extents");
        for (int i = 2; i < op.OperandCount; i++)
            if (MixedIndex.ConstantOf(op.GetOperand(i)) is not null) return rewriter.NoMatch(op, $"a constant operand becomes a number first");
        if (source.IsNull) source = op.Source;
        if (dest.IsNull) dest = op.Dest;
        var (from, to) = ((TensorType)source.Type, (TensorType)dest.Type);
        var statics = op.StaticSizes.ToInt64Array();
        if (SliceTypes.DroppedDimensions(statics, from.Shape.Span, matchDynamic: true) is not { } dropped) return rewriter.NoMatch(op, $"the dimensions that the source lacks are not known");
        var sizes = MixedIndices.Of(op.StaticSizes, op.Sizes);
        int next = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (dropped[i] || from.Shape.IsDynamic(next)) continue;
            sizes[i] = from.Shape[next];
            statics[i] = from.Shape[next++];
        }
        if (!SliceVerification.Fits(to, from, op.StaticOffsets.Int64s, statics, op.StaticStrides.Int64s)) return rewriter.NoMatch(op, $"what the casts hide does not fit");
        return op.ReplaceWith(rewriter, source, dest, MixedIndices.Of(op.StaticOffsets, op.Offsets), sizes, MixedIndices.Of(op.StaticStrides, op.Strides));
    }

    /// <summary><c>insert_slice %s into %t[0] [4] [1] : tensor&lt;?xf32> ⇒ insert_slice (cast %s) into %t[0] [4] [1] : tensor&lt;4xf32></c></summary>
    private static bool CastSource(SliceInsertionOp op, PatternRewriter rewriter)
    {
        var type = op.Source.Type;
        if (type.Rank != op.Dest.Type.Rank) return rewriter.NoMatch(op, $"the source lacks dimensions");
        var sizes = MixedIndices.Of(op.StaticSizes, op.Sizes);
        var extents = type.Shape.ToArray();
        for (int i = 0; i < extents.Length; i++)
        {
            if (sizes[i].Known is not { } size) continue;
            if (size < 0) return rewriter.NoMatch(op, $"a size is negative");
            extents[i] = size;
        }
        var known = type with { Shape = Shape.Create(extents) };
        if (known.Equals(type) || !StaticInformation.IsKept(type, known)) return rewriter.NoMatch(op, $"the sizes tell no more of the source");
        return op.ReplaceWith(
            rewriter, op.CastSourceTo(known, rewriter), op.Dest, MixedIndices.Of(op.StaticOffsets, op.Offsets), sizes, MixedIndices.Of(op.StaticStrides, op.Strides));
    }
}
