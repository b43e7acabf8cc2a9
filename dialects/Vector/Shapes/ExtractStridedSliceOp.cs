namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// A window of a vector: <c>vector.extract_strided_slice %v {offsets = [2], sizes = [2], strides = [1]} : vector&lt;4xf32&gt; to vector&lt;2xf32&gt;</c>.
/// </summary>
[Op("vector.extract_strided_slice", Syntax = "$source attr-dict `:` type($source) `to` type(results)")]
public sealed partial class ExtractStridedSliceOp : Operation, IPure, IFoldable
{
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Offsets { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Sizes { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Strides { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

    /// <summary>All of a vector is the vector; of what was just inserted, the inserted; of a constant, a constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Result.Type)) return Source.Untyped;
        if (FromInserted()) return FoldResult.InPlace;
        if (operands[0] is not DenseElementsAttr elements || Source.Type.IsScalable) return FoldResult.None;
        var offsets = new long[Source.Type.Rank];
        IntegerArrayChecks.Values(Offsets).CopyTo(offsets, 0);
        return ElementSlices.Window(elements, offsets, Result.Type);
    }

    /// <summary><c>extract_strided_slice(insert_strided_slice %p, %v) ⇒ extract_strided_slice %p</c>, where the slice lies within <c>%p</c></summary>
    private bool FromInserted()
    {
        for (var insert = Source.DefiningOp as InsertStridedSliceOp; insert is not null; insert = insert.Dest.DefiningOp as InsertStridedSliceOp)
        {
            var inserted = insert.ValueToStore.Type;
            if (Source.Type.Rank != inserted.Rank || Offsets.Count > insert.Offsets.Count) return false;
            var (offsets, sizes, start) = (IntegerArrayChecks.Values(Offsets), IntegerArrayChecks.Values(Sizes), IntegerArrayChecks.Values(insert.Offsets));
            var (outside, within) = (false, true);
            for (int i = 0; i < offsets.Length && !outside; i++)
            {
                offsets[i] -= start[i];
                outside = offsets[i] < 0 || offsets[i] >= inserted.Shape[i];
                within &= offsets[i] + sizes[i] <= inserted.Shape[i];
            }
            if (outside) continue;
            for (int i = offsets.Length; i < inserted.Rank; i++) within &= inserted.Shape[i] == Source.Type.Shape[i];
            if (!within) return false;
            Source = insert.ValueToStore;
            Offsets = IntegerArrayChecks.Attribute(offsets);
            return true;
        }
        return false;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ExtractStridedSliceCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var shape = Source.Type.Shape;
        if (!VectorTypes.HaveSameElement(Source.Type, Result.Type)) verifier.Error(this, "failed to verify that operand and result have same element type");
        else if (Offsets.Count != Sizes.Count || Offsets.Count != Strides.Count) verifier.Error(this, "expected offsets, sizes and strides attributes of same size");
        else if (IntegerArrayChecks.IsSmallerThanShape(this, verifier, Offsets, shape, "offsets")
            && IntegerArrayChecks.IsConfinedToShape(this, verifier, Offsets, shape, "offsets")
            && IntegerArrayChecks.IsConfinedToShape(this, verifier, Sizes, shape, "sizes", isHalfOpen: false, min: 1)
            && IntegerArrayChecks.IsConfinedToOne(this, verifier, Strides, "strides")
            && IntegerArrayChecks.IsSumConfinedToShape(this, verifier, Offsets, IntegerArrayChecks.Values(Sizes), shape, "offsets", "sizes"))
            VerifyResult(verifier);
    }

    private void VerifyResult(Verifier verifier)
    {
        var source = Source.Type;
        var sizes = IntegerArrayChecks.Values(Sizes);
        var expected = source with { Shape = [.. sizes, .. source.Shape.Span[sizes.Length..]] };
        if (!Result.Type.Equals(expected))
        {
            verifier.Error(this, $"expected result type to be '{expected}'");
            return;
        }
        for (int i = 0; i < sizes.Length; i++)
            if (VectorTypes.IsScalable(source, i) && sizes[i] != source.Shape[i])
            {
                verifier.Error(this, $"expected size at idx={i} to match the corresponding base size from the input vector ({sizes[i]} vs {source.Shape[i]})");
                return;
            }
    }
}
