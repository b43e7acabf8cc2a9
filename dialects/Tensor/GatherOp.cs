namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Slices of a tensor at given coordinates: <c>tensor.gather %t[%i] gather_dims([0]) : (tensor&lt;4x5xf32>, tensor&lt;1x1xindex>) -> tensor&lt;1x1x5xf32></c>.</summary>
[Op("tensor.gather", Syntax = "$source `[` $indices `]` `gather_dims` `(` $gather_dims `)` (`unique` $unique^)? attr-dict `:` functional-type(operands, results)")]
public sealed partial class GatherOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand<RankedTensorOf<AnySignlessIntegerOrIndex>>] public partial Value Indices { get; set; }
    [Attr("gather_dims")] public partial EquatableArray<long> GatherDims { get; set; }
    [Attr] public partial bool Unique { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "gather");
    }

    /// <summary>Slices of a splat are a splat.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => SplatReshape.Fold(operands[0], Result.Type);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var indices = (TensorType)Indices.Type;
        if (CoordinateVerification.FindMistake(GatherDims, indices, Source.Type.Rank, "gather", "source") is { } mistake) verifier.Error(this, mistake);
        else if (CoordinateVerification.FindSliceMismatch(Result.Type, indices, Source.Type, GatherDims) is { } expected) verifier.Error(this, $"result type mismatch: expected {expected}, got '{Result.Type}'");
    }
}
