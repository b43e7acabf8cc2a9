namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The same bits as elements of another width: <c>vector.bitcast %v : vector&lt;4xf32&gt; to vector&lt;8xi16&gt;</c>.</summary>
[Op("vector.bitcast", Syntax = "$source attr-dict `:` type($source) `to` type($result)")]
public sealed partial class BitCastOp : Operation, IPure
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(VectorType source, VectorType result)
    {
        if (source.Rank != result.Rank) return "failed to verify that all of {source, result} have same rank";
        for (int i = 0; i < source.Rank - 1; i++)
            if (source.Shape[i] != result.Shape[i]) return $"dimension size mismatch at: {i}";
        if (VectorTypes.MinorBits(source) is not { } from || VectorTypes.MinorBits(result) is not { } to || from == to) return null;
        return source.Rank == 0
            ? "source/result bitwidth of the 0-D vector element types must be equal"
            : "source/result bitwidth of the minor 1-D vectors must be equal";
    }
}
