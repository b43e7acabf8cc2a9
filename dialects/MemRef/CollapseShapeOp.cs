namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Contiguous dimensions as one: <c>memref.collapse_shape %m [[0, 1]] : memref&lt;2x3xf32&gt; into memref&lt;6xf32&gt;</c>.</summary>
[Op("memref.collapse_shape", Syntax = "$src $reassociation attr-dict `:` type($src) `into` type($result)")]
public sealed partial class CollapseShapeOp : ReassociativeReshapeOp, INamesResults
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "collapse_shape");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Src.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(MemRefType source, MemRefType result)
    {
        if (source.Rank < result.Rank) return $"has source rank {source.Rank} and result rank {result.Rank}. This is not a collapse ({source.Rank} < {result.Rank}).";
        if (FindGroupMistake(source.Shape, result.Shape) is { } mistake) return mistake;
        StridedLayoutAttr? layout = null;
        if (!StridedLayout.IsIdentity(source) && (layout = StridedLayout.Collapse(source, Groups)) is null) return "invalid source layout map or collapsing non-contiguous dims";
        var expected = new MemRefType(result.Shape, source.ElementType, layout, source.MemorySpace);
        return expected.Equals(result) ? null : $"expected collapsed type to be '{expected}' but found '{result}'";
    }
}
