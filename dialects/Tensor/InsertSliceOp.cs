namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The tensor with a window replaced: <c>tensor.insert_slice %s into %t[0, 0] [4, 4] [1, 1] : tensor&lt;4x4xf32&gt; into tensor&lt;8x8xf32&gt;</c>.</summary>
[Op("tensor.insert_slice",
    Syntax = "$source `into` $dest `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `into` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
[TypesMatch("dest", "result", Summary = "expected result type to match dest type")]
public sealed partial class InsertSliceOp : SliceInsertionOp, IPure, IFoldable, IDestinationStyle, INamesResults, ISubsetInsertion
{
    bool IDestinationStyle.ReadsThroughCasts => false;

    [Result] public partial Value<TensorType> Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "inserted_slice");
    }

    /// <summary><c>insert_slice %s into %t</c> over all of <c>%t ⇒ %s</c>; nothing ⇒ <c>%t</c>; what was taken from the same place ⇒ <c>%t</c>; over what another has put there, into what that was put into</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Result.Type) && IsWhole(Result.Type, StaticOffsets, StaticSizes, StaticStrides)) return (Value)Source;
        if (Dest.DefiningOp is InsertSliceOp previous && previous.Source.Type.Equals(Source.Type) && HasWindowOf(previous))
        {
            Dest = previous.Dest;
            return FoldResult.InPlace;
        }
        if (Source.DefiningOp is ExtractSliceOp slice && slice.Source == Dest && HasWindowOf(slice)) return (Value)Dest;
        if (StaticSizes.Int64s.Contains(0)) return (Value)Dest;
        foreach (var size in Sizes)
            if (MixedIndex.ConstantOf(size) == 0) return (Value)Dest;
        return FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        Populate<InsertSliceOp>(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake) verifier.ErrorAt(this, mistake);
        else SliceVerification.Verify(this, verifier, Dest.Type, Source.Type, StaticOffsets, StaticSizes, StaticStrides);
    }

    int ISubsetInsertion.PartIndex => 0;

    int ISubsetInsertion.TensorIndex => 1;

    public SubsetWindow? Window => new(
        [.. MixedIndices.Of(StaticOffsets, Offsets)], [.. MixedIndices.Of(StaticSizes, Sizes)], [.. MixedIndices.Of(StaticStrides, Strides)]);
}
