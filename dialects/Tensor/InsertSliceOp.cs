namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The tensor with a window replaced: <c>tensor.insert_slice %s into %t[0, 0] [4, 4] [1, 1] : tensor&lt;4x4xf32&gt; into tensor&lt;8x8xf32&gt;</c>.</summary>
[Op("tensor.insert_slice",
    Syntax = "$source `into` $dest `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `into` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result", Summary = "expected result type to match dest type")]
public sealed partial class InsertSliceOp : Operation, IPure, IDestinationStyle, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand] public partial Value<TensorType> Dest { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "inserted_slice");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake) verifier.ErrorAt(this, mistake);
        else SliceVerification.Verify(this, verifier, Dest.Type, Source.Type, StaticOffsets, StaticSizes, StaticStrides);
    }
}
