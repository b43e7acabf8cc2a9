namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A window of a tensor: <c>tensor.extract_slice %t[0, 2] [4, 4] [1, 1] : tensor&lt;8x8xf32&gt; to tensor&lt;4x4xf32&gt;</c>.</summary>
[Op("tensor.extract_slice",
    Syntax = "$source `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ExtractSliceOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "extracted_slice");
    }

    /// <summary><c>extract_slice of all ⇒ the source</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (!Source.Type.Equals(Result.Type) || !Source.Type.HasStaticShape) return FoldResult.None;
        bool whole = StaticOffsets.ToInt64Array().All(o => o == 0) && StaticStrides.ToInt64Array().All(s => s == 1)
            && StaticSizes.ToInt64Array().AsSpan().SequenceEqual(Source.Type.Shape.Span);
        return whole ? Source.Untyped : FoldResult.None;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake) verifier.ErrorAt(this, mistake);
        else SliceVerification.Verify(this, verifier, Source.Type, Result.Type, StaticOffsets, StaticSizes, StaticStrides);
    }
}
