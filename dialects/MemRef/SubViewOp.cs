namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A window on a memref: <c>memref.subview %m[0, %i] [4, 4] [1, 1] : memref&lt;8x8xf32&gt; to memref&lt;4x4xf32, strided&lt;[8, 1], offset: ?&gt;&gt;</c>.</summary>
[Op("memref.subview",
    Syntax = "$source `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class SubViewOp : Operation, IPure, INamesResults
{
    [Operand] public partial Value<MemRefType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<MemRefType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "subview");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake)
        {
            verifier.ErrorAt(Location, mistake);
            return;
        }
        int rank = Source.Type.Rank;
        foreach (var (list, what) in new[] { (StaticOffsets, "offset"), (StaticSizes, "size"), (StaticStrides, "stride") })
            if (list.Count != rank)
            {
                verifier.Error(this, $"expected {rank} {what} values, got {list.Count}");
                return;
            }
        if (StridedLayout.Of(Source.Type) is null) return;
        var inferred = StridedLayout.OfSubView(Source.Type, StaticOffsets.ToInt64Array(), StaticSizes.ToInt64Array(), StaticStrides.ToInt64Array());
        var type = Result.Type;
        if (type.Rank > rank) verifier.Error(this, "expected result rank to be smaller or equal to the source rank.");
        else if (!Equals(type.MemorySpace, inferred.MemorySpace)) verifier.ErrorAt(Location, "expected result and source memory spaces to match.");
        else if (RankReduction.FindMismatch(inferred, type) is { } what)
            verifier.ErrorAt(Location, $"expected result type to be '{inferred}' or a rank-reduced version. (mismatch of {what}), but got '{type}'");
    }
}
