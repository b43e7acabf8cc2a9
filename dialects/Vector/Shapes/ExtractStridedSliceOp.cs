namespace OpenXla.Ir.Dialects.Vector;

/// <summary>
/// A window of a vector: <c>vector.extract_strided_slice %v {offsets = [2], sizes = [2], strides = [1]} : vector&lt;4xf32&gt; to vector&lt;2xf32&gt;</c>.
/// </summary>
[Op("vector.extract_strided_slice", Syntax = "$source attr-dict `:` type($source) `to` type(results)")]
public sealed partial class ExtractStridedSliceOp : Operation, IPure
{
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Offsets { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Sizes { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Strides { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Result { get; }

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
