namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Even and odd elements apart: <c>vector.deinterleave %v : vector&lt;4xf32&gt; -> vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.deinterleave", Syntax = "$source attr-dict `:` type($source) `->` type($res1)")]
[TypesMatch("res1", "res2")]
public sealed partial class DeinterleaveOp : Operation, IPure
{
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Result<RankedVector>("res1")] public partial Value<VectorType> Even { get; }
    [Result<RankedVector>("res2")] public partial Value<VectorType> Odd { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var source = Source.Type;
        if (source.Shape[^1] % 2 != 0) verifier.Error(this, "failed to verify that the trailing dimension of the source vector has an even number of elements");
        else if (!Even.Type.Equals(source with { Shape = [.. source.Shape.Span[..^1], source.Shape[^1] / 2] }))
            verifier.Error(this, "failed to verify that the trailing dimension of the results is half the width of source trailing dimension");
    }
}
