namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Neighbouring dimensions as one: <c>tensor.collapse_shape %t [[0, 1]] : tensor&lt;2x3xf32&gt; into tensor&lt;6xf32&gt;</c>.</summary>
[Op("tensor.collapse_shape", Syntax = "$src $reassociation attr-dict `:` type($src) `into` type($result)")]
public sealed partial class CollapseShapeOp : ReassociativeReshapeOp, INamesResults
{
    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "collapsed");
    }

    protected override void Verify(Verifier verifier) => VerifyGroups(verifier, Src.Type, Result.Type);
}
