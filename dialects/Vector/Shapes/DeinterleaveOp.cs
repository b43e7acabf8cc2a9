namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Even and odd elements apart: <c>vector.deinterleave %v : vector&lt;4xf32&gt; -> vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.deinterleave", Syntax = "$source attr-dict `:` type($source) `->` type($res1)")]
[TypesMatch("res1", "res2", Summary = "all of {res1, res2} have same type")]
public sealed partial class DeinterleaveOp : Operation, IPure
{
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Result<RankedVector>("res1")] public partial Value<VectorType> Even { get; }
    [Result<RankedVector>("res2")] public partial Value<VectorType> Odd { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Source.Type.Shape[^1] % 2 != 0) verifier.Error(this, "failed to verify that the trailing dimension of the source vector has an even number of elements");
        else if (!Even.Type.Equals(HalfOf(Source.Type)))
            verifier.Error(this, "failed to verify that the trailing dimension of the results is half the width of source trailing dimension");
    }

    private static VectorType HalfOf(VectorType type) => type with { Shape = [.. type.Shape.Span[..^1], type.Shape[^1] / 2] };
}
