namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The same elements in another shape, which a tensor gives.</summary>
[Op("tensor.reshape", Syntax = "$source `(` $shape `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class ReshapeOp : Operation, IPure, INamesResults
{
    [Operand<AnyTensor>] public partial Value Source { get; set; }
    [Operand<ShapeTensor>("shape")] public partial Value<TensorType> NewShape { get; set; }
    [Result<AnyTensor>] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "reshape");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(NewShape.Type.Shape[0]) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(long extents)
    {
        if (!((ShapedType)Source.Type).ElementType.Equals(((ShapedType)Result.Type).ElementType)) return "element types of source and destination tensor types should be the same";
        if (Result.Type is not TensorType to) return null;
        if (Source.Type is TensorType { HasStaticShape: true } from && to.HasStaticShape && from.ElementCount != to.ElementCount)
            return "source and destination tensor should have the same number of elements";
        if (extents == Shape.Dynamic) return "cannot use shape operand with dynamic length to reshape to statically-ranked tensor type";
        return extents == to.Rank ? null : "length of shape operand differs from the result's tensor rank";
    }
}
