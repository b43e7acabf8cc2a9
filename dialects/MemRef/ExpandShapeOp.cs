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
        if ((FindMistake(Src.Type, Result.Type) ?? FindExtentMistake(Result.Type.Shape)) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(MemRefType source, MemRefType result)
    {
        if (source.Rank > result.Rank) return $"has source rank {source.Rank} and result rank {result.Rank}. This is not an expansion ({source.Rank} > {result.Rank}).";
        if (FindGroupMistake(result.Shape, source.Shape) is { } mistake) return mistake;
        var layout = StridedLayout.IsIdentity(source) ? null : StridedLayout.Expand(source, Groups, result.Shape);
        var expected = new MemRefType(result.Shape, source.ElementType, layout, source.MemorySpace);
        return expected.Equals(result) ? null : $"expected expanded type to be '{expected}' but found '{result}'";
    }

    private string? FindExtentMistake(Shape shape)
    {
        if (StaticOutputShape.Count != shape.Rank) return $"expected number of static shape bounds to be equal to the output rank ({shape.Rank}) but found {StaticOutputShape.Count} inputs instead";
        var extents = StaticOutputShape.ToInt64Array();
        int dynamic = extents.Count(static extent => extent == Shape.Dynamic);
        if (OutputShape.Count != dynamic)
            return $"mismatch in dynamic dims in output_shape and static_output_shape: static_output_shape has {dynamic} dynamic dims while output_shape has {OutputShape.Count} values";
        for (int i = 0; i < extents.Length; i++)
            if (!shape.IsDynamic(i) && shape[i] != extents[i]) return $"invalid output shape provided at pos {i}";
        return null;
    }
}
