namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>One dimension as several: <c>memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref&lt;6xf32&gt; into memref&lt;2x3xf32&gt;</c>.</summary>
[Op("memref.expand_shape",
    Syntax = "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape) attr-dict `:` type($src) `into` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExpandShapeOp : ReassociativeReshapeOp, INamesResults
{
    [Operand<Index>("output_shape")] public partial OperandRange OutputShape { get; }
    [Attr<DenseI64ArrayAttr>("static_output_shape")] public partial DenseArrayAttr StaticOutputShape { get; set; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "expand_shape");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int dynamic = DynamicIndexListDirective.DynamicCount(StaticOutputShape);
        if (dynamic == OutputShape.Count) VerifyGroups(verifier, Result.Type.Rank, Src.Type.Rank);
        else verifier.Error(this, $"mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has {dynamic} dynamic dims while output_shape has {OutputShape.Count} values");
    }
}
