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

    protected override void Verify(Verifier verifier) => VerifyGroups(verifier, Src.Type.Rank, Result.Type.Rank);
}
