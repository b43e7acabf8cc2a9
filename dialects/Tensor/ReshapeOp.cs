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
        var shape = NewShape.Type;
        if (!shape.HasRank || shape.Rank != 1 || !AnySignlessIntegerOrIndex.IsSatisfiedBy(shape.ElementType))
            verifier.Error(this, $"operand #1 must be 1D tensor of signless integer or index values, but got '{shape}'");
        else if (Source.Type is TensorType { HasStaticShape: true } from && Result.Type is TensorType { HasStaticShape: true } to && from.ElementCount != to.ElementCount)
            verifier.Error(this, "source and destination tensor should have the same number of elements");
    }
}
