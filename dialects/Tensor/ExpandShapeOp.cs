namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>One dimension as several: <c>tensor.expand_shape %t [[0, 1]] output_shape [2, 3] : tensor&lt;6xf32&gt; into tensor&lt;2x3xf32&gt;</c>.</summary>
[Op("tensor.expand_shape",
    Syntax = "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape) attr-dict `:` type($src) `into` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExpandShapeOp : ReassociativeReshapeOp, INamesResults
{
    [Operand<Index>("output_shape")] public partial OperandRange OutputShape { get; }
    [Attr<DenseI64ArrayAttr>("static_output_shape")] public partial DenseArrayAttr StaticOutputShape { get; set; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "expanded");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Result.Type.Rank;
        int dynamic = DynamicIndexListDirective.DynamicCount(StaticOutputShape);
        if (StaticOutputShape.Count != rank) verifier.Error(this, $"expected number of static shape dims to be equal to the output rank ({rank}) but found {StaticOutputShape.Count} inputs instead");
        else if (OutputShape.Count != dynamic)
            verifier.Error(this, $"mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has {dynamic} dynamic dims while output_shape has {OutputShape.Count} values");
        else VerifyGroups(verifier, Result.Type, Src.Type);
    }
}
