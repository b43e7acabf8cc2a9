namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Bytes seen as a memref of another type: <c>memref.view %b[%shift][%n] : memref&lt;2048xi8> to memref&lt;?x4xf32></c>.</summary>
[Op("memref.view", Syntax = "$source `[` $byte_shift `]` `` `[` $sizes `]` attr-dict `:` type($source) `to` type($result)")]
public sealed partial class ViewOp : Operation, IPure, IFoldable, INamesResults, IViewLike
{
    [Operand<ByteBuffer>] public partial Value Source { get; set; }
    [Operand<Index>("byte_shift")] public partial Value ByteShift { get; set; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Result] public partial Value<MemRefType> Result { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Result;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "view");
    }

    /// <summary><c>view %b[0][] ⇒ %b</c> where the type is the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        operands[1] is IntegerAttr { IsZero: true } && Result.Type.HasStaticShape && Source.Type.Equals(Result.Type) ? Source : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ViewOp>(FoldExtents).Add<ViewOp>(ViewOfCast);
    }

    /// <summary><c>view %b[%i][%c4] : memref&lt;?xf32> ⇒ cast(view %b[%i][] : memref&lt;4xf32>)</c> where <c>%c4</c> is a constant</summary>
    private static bool FoldExtents(ViewOp op, PatternRewriter rewriter)
    {
        if (MixedIndices.FoldExtents(op.Result.Type.Shape, op.Sizes, out var sizes) is not { } shape) return rewriter.NoMatch(op, $"no size is a constant");
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, Create(rewriter, op.Result.Type with { Shape = shape }, op.Source, op.ByteShift, sizes).Result));
    }

    /// <summary><c>view(cast %b) ⇒ view %b</c></summary>
    private static bool ViewOfCast(ViewOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not CastOp { Source: { Type: MemRefType { Layout: null } } source }) return rewriter.NoMatch(op, $"the source is no cast of a ranked row-major memref");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, source, op.ByteShift, op.Sizes));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, view) = ((MemRefType)Source.Type, Result.Type);
        if (source.Layout is AffineMapAttr) verifier.ErrorAt(this, $"unsupported map for base memref type '{source}'");
        else if (view.Layout is not null) verifier.ErrorAt(this, $"unsupported map for result memref type '{view}'");
        else if (!Equals(source.MemorySpace, view.MemorySpace)) verifier.ErrorAt(this, $"different memory spaces specified for base memref type '{source}' and view memref type '{view}'");
        else DynamicSizeChecks.HasSizeOfEach(this, Sizes, view.Shape, verifier);
    }
}
