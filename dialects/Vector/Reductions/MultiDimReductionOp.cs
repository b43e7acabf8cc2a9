namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Some dimensions of a vector combined: <c>vector.multi_reduction &lt;add&gt;, %v, %acc [1] : vector&lt;4x8xf32&gt; to vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.multi_reduction", Syntax = "$kind `,` $source `,` $acc attr-dict $reduction_dims `:` type($source) `to` type($dest)")]
[TypesMatch("dest", "acc")]
public sealed partial class MultiDimReductionOp : Operation, IPure, IMaskable
{
    [Attr] public partial CombiningKind Kind { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Operand] public partial Value Acc { get; set; }
    [Attr("reduction_dims")] public partial EquatableArray<long> ReductionDims { get; set; }
    [Result] public partial Value Dest { get; }

    public VectorType? ExpectedMaskType => VectorTypes.MaskOf(Source.Type);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Source.Type, Dest.Type)) verifier.Error(this, "failed to verify that source operand and result have same element type");
        else if (!Dest.Type.Equals(ReducedType())) verifier.Error(this, $"destination type '{Dest.Type}' is incompatible with source type '{Source.Type}'");
    }

    private IrType ReducedType()
    {
        var type = Source.Type;
        var extents = new List<long>();
        var scalable = new List<bool>();
        for (int i = 0; i < type.Rank; i++)
        {
            if (ReductionDims.Span.Contains(i)) continue;
            extents.Add(type.Shape[i]);
            scalable.Add(VectorTypes.IsScalable(type, i));
        }
        return extents.Count == 0 ? type.ElementType : VectorTypes.Of([.. extents], type.ElementType, [.. scalable]);
    }
}
