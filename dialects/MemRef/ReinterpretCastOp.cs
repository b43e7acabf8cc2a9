namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory under other offset, sizes and strides, unchecked.</summary>
[Op("memref.reinterpret_cast",
    Syntax = "$source `to` `offset` `` `:` custom<DynamicIndexList>($offsets, $static_offsets) `` `,` `sizes` `` `:` custom<DynamicIndexList>($sizes, $static_sizes) `` `,` `strides` `` `:` custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ReinterpretCastOp : Operation, IPure, INamesResults
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<MemRefType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "reinterpret_cast");
    }
}
