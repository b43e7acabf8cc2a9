namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What one of several iterations puts into a tensor that they share: <c>tensor.parallel_insert_slice %s into %t[%i] [1] [1] : tensor&lt;1xf32> into tensor&lt;8xf32></c>.</summary>
[Op("tensor.parallel_insert_slice",
    Syntax = "$source `into` $dest `` custom<DynamicIndexList>($offsets, $static_offsets) custom<DynamicIndexList>($sizes, $static_sizes) custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `into` type($dest)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ParallelInsertSliceOp : SliceInsertionOp
{
    private protected override Operation CastPlace => ParentOp!;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        Populate<ParallelInsertSliceOp>(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ParentOp?.Name != "scf.forall.in_parallel") verifier.Error(this, $"expected InParallelOpInterface parent, got: {ParentOp?.Name}");
        else if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } mistake) verifier.ErrorAt(this, mistake);
        else SliceVerification.Verify(this, verifier, Dest.Type, Source.Type, StaticOffsets, StaticSizes, StaticStrides);
    }
}
