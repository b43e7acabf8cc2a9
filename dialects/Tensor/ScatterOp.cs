namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor with slices replaced at given coordinates: <c>tensor.scatter %s into %t[%i] scatter_dims([0]) unique : (…) -> tensor&lt;4x5xf32></c>.</summary>
[Op("tensor.scatter", Syntax = "$source `into` $dest `[` $indices `]` `scatter_dims` `(` $scatter_dims `)` (`unique` $unique^)? attr-dict `:` functional-type(operands, results)")]
public sealed partial class ScatterOp : Operation, IPure, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand] public partial Value<TensorType> Dest { get; set; }
    [Operand<RankedTensorOf<AnySignlessIntegerOrIndex>>] public partial Value Indices { get; set; }
    [Attr("scatter_dims")] public partial EquatableArray<long> ScatterDims { get; set; }
    [Attr] public partial bool Unique { get; set; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "scatter");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var indices = (TensorType)Indices.Type;
        if (CoordinateVerification.FindMistake(ScatterDims, indices, Dest.Type.Rank, "scatter", "dest") is { } mistake) verifier.Error(this, mistake);
        else if (!Unique) verifier.Error(this, "requires 'unique' attribute to be set");
        else if (CoordinateVerification.FindSliceMismatch(Source.Type, indices, Dest.Type, ScatterDims) is { } expected) verifier.Error(this, $"source type mismatch: expected {expected}, got '{Source.Type}'");
    }
}
