namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>How many dimensions a tensor has.</summary>
[Op("tensor.rank", Syntax = "$tensor attr-dict `:` type($tensor)")]
public sealed partial class RankOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand<AnyTensor>] public partial Value Tensor { get; set; }
    [Result<Index>] public partial Value Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "rank");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Tensor.Type is TensorType type ? IntegerAttr.Index(type.Rank) : FoldResult.None;
}
