namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The same elements in another shape, which a tensor gives.</summary>
[Op("tensor.reshape", Syntax = "$source `(` $shape `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class ReshapeOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand<AnyTensor>] public partial Value Source { get; set; }
    [Operand<ShapeTensor>("shape")] public partial Value<TensorType> NewShape { get; set; }
    [Result<AnyTensor>] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "reshape");
    }

    /// <summary><c>reshape(reshape %x) ⇒ reshape %x</c>; of a splat, the splat of the new type; to the shape that the source has, the source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (SplatReshape.Fold(operands[0], Result.Type) is { IsNone: false } splat) return splat;
        if (Source.DefiningOp is ReshapeOp inner)
        {
            Source = inner.Source;
            return FoldResult.InPlace;
        }
        if (Source.Type is not TensorType type || !type.Equals(Result.Type)) return FoldResult.None;
        return type.Rank <= 1 || IsShapeOf(Source, type) ? Source : FoldResult.None;
    }

    /// <summary>Whether the new shape lists constants that are the source's extents, and its own dynamic ones.</summary>
    private bool IsShapeOf(Value source, TensorType type)
    {
        if (NewShape.DefiningOp is not FromElementsOp { Elements: var extents } || extents.Count != type.Rank) return false;
        for (int i = 0; i < extents.Count; i++)
            if (MixedIndex.ConstantOf(extents[i]) is { } known ? known != type.Shape[i]
                : extents[i].DefiningOp is not DimOp dim || dim.Source != source || MixedIndex.ConstantOf(dim.Index) != i) return false;
        return true;
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
