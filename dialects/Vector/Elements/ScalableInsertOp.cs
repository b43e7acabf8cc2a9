namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A scalable vector with a part replaced: <c>vector.scalable.insert %p, %v[0] : vector&lt;4xf32&gt; into vector&lt;[16]xf32&gt;</c>.</summary>
[Op("vector.scalable.insert", Syntax = "$valueToStore `,` $dest `[` $pos `]` attr-dict `:` type($valueToStore) `into` type($dest)")]
[TypesMatch("dest", "result")]
public sealed partial class ScalableInsertOp : Operation, IPure
{
    [Operand<VectorOfRankOne>] public partial Value<VectorType> ValueToStore { get; set; }
    [Operand<ScalableVectorOfRankOne>] public partial Value<VectorType> Dest { get; set; }
    [Attr("pos")] public partial long Position { get; set; }
    [Result<ScalableVectorOfRankOne>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(ValueToStore.Type, Dest.Type)) verifier.Error(this, "failed to verify that all of {valueToStore, dest} have same element type");
        else if (Position % ValueToStore.Type.Shape[0] != 0) verifier.Error(this, "failed to verify that position is a multiple of the source length.");
    }
}
