namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The same tensor under a type that knows more or less of its extents.</summary>
[Op("tensor.cast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class CastOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand<AnyTensor>] public partial Value Source { get; set; }
    [Result<AnyTensor>] public partial Value Dest { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Dest, "cast");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Source.Type.Equals(Dest.Type) ? Source : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IDestinationStyle>(DestinationCasts.Drop).Add<CastOp>(CastOfCast).Add<CastOp>(CastOfSlice);
    }

    /// <summary><c>cast(cast %x) ⇒ cast %x</c> where the type between demands nothing that the others don't</summary>
    private static bool CastOfCast(CastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not CastOp inner) return rewriter.NoMatch(op, $"the source is no cast");
        var (from, between, to) = ((ShapedType)inner.Source.Type, (ShapedType)inner.Dest.Type, (ShapedType)op.Dest.Type);
        if (StaticInformation.Join(StaticInformation.Join(from, between), to) is not { } all) return rewriter.NoMatch(op, $"the casts fail at run time");
        if (!all.Equals(StaticInformation.Join(from, to))) return rewriter.NoMatch(op, $"the type between says more than the others");
        return rewriter.Replace(op, Create(rewriter, to, inner.Source));
    }

    /// <summary><c>cast(extract_slice %t[…] [%n] [1]) : tensor&lt;?xf32> to tensor&lt;4xf32> ⇒ extract_slice %t[…] [4] [1]</c></summary>
    private static bool CastOfSlice(CastOp op, PatternRewriter rewriter)
    {
        if (op.Dest.Type is not TensorType type) return rewriter.NoMatch(op, $"the result has no rank");
        if (op.Source.DefiningOp is not ExtractSliceOp slice) return rewriter.NoMatch(op, $"the source is no slice");
        if (!StaticInformation.IsKept(slice.Result.Type, type) || type.Shape == slice.Result.Type.Shape) return rewriter.NoMatch(op, $"the cast tells no more of the extents");
        var sizes = MixedIndices.Of(slice.StaticSizes, slice.Sizes);
        bool[]? dropped = SliceTypes.DroppedDimensions(slice.StaticSizes.Int64s, slice.Result.Type.Shape.Span);
        int next = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (dropped is not null && dropped[i]) continue;
            if (next == type.Rank) return rewriter.NoMatch(op, $"the dimensions that the slice drops are not known");
            if (type.Shape[next] is not Shape.Dynamic and var extent) sizes[i] = extent;
            next++;
        }
        if (SliceChecks.FindBoundsMistake(slice.Source.Type.Shape, slice.StaticOffsets.Int64s, MixedIndices.Numbers(sizes), slice.StaticStrides.Int64s) is { } mistake) return rewriter.NoMatch(op, $"{mistake}");
        return rewriter.Replace(op, ExtractSliceOp.Create(
            rewriter, type, slice.Source, MixedIndices.Of(slice.StaticOffsets, slice.Offsets), sizes, MixedIndices.Of(slice.StaticStrides, slice.Strides)));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = ((ShapedType)Source.Type, (ShapedType)Dest.Type);
        if (!from.ElementType.Equals(to.ElementType) || !ISameOperandsAndResultShape.AreCompatible(from, to))
            verifier.Error(this, $"operand type '{from}' and result type '{to}' are cast incompatible");
    }
}
