namespace OpenXla.Ir.Dialects.Vector;

/// <summary>All intermediate values of a reduction along a dimension.</summary>
[Op("vector.scan", Syntax = "$kind `,` $source `,` $initial_value attr-dict `:` type($source) `,` type($initial_value)")]
[TypesMatch("source", "dest")]
[TypesMatch("initial_value", "accumulated_value")]
public sealed partial class ScanOp : Operation, IPure
{
    [Attr] public partial CombiningKind Kind { get; set; }
    [Operand<RankedVector>] public partial Value<VectorType> Source { get; set; }
    [Operand<AnyVector>("initial_value")] public partial Value<VectorType> InitialValue { get; set; }
    [Attr<I64Attr>("reduction_dim")] public partial IntegerAttr ReductionDim { get; set; }
    [Attr<BoolAttr>] public partial IntegerAttr Inclusive { get; set; }
    [Result<RankedVector>] public partial Value<VectorType> Dest { get; }
    [Result<AnyVector>("accumulated_value")] public partial Value<VectorType> AccumulatedValue { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var (source, initial) = (Source.Type, InitialValue.Type);
        long dimension = ReductionDim.Int64;
        if (dimension >= source.Rank) return $"reduction dimension {dimension} has to be less than {source.Rank}";
        if (initial.Rank != source.Rank - 1) return $"initial value rank {initial.Rank} has to be equal to {source.Rank - 1}";
        var expected = source.Shape.ToArray().Where((_, i) => i != dimension);
        if (!expected.SequenceEqual(initial.Shape)) return "incompatible input/initial value shapes";
        return CombiningKinds.IsSupported(Kind, Dest.Type.ElementType) ? null : $"unsupported reduction type '{Dest.Type.ElementType}' for kind '{Kind.Keyword()}'";
    }
}
