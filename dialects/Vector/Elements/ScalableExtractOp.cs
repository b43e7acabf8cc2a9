namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A part of a scalable vector: <c>vector.scalable.extract %v[0] : vector&lt;4xf32&gt; from vector&lt;[16]xf32&gt;</c>.</summary>
[Op("vector.scalable.extract", Syntax = "$source `[` $pos `]` attr-dict `:` type($result) `from` type($source)")]
public sealed partial class ScalableExtractOp : Operation, IPure
{
    [Operand<ScalableVectorOfRankOne>] public partial Value<VectorType> Source { get; set; }
    [Attr("pos")] public partial long Position { get; set; }
    [Result<VectorOfRankOne>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Source.Type, Result.Type)) verifier.Error(this, "failed to verify that all of {source, result} have same element type");
        else if (Position % Result.Type.Shape[0] != 0) verifier.Error(this, "failed to verify that position is a multiple of the result length.");
    }
}
