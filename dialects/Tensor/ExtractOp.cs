namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>An element of a tensor: <c>tensor.extract %t[%i, %j] : tensor&lt;4x4xf32&gt;</c>.</summary>
[Op("tensor.extract", Syntax = "$tensor `[` $indices `]` attr-dict `:` type($tensor)")]
[TypeFrom("result", "tensor", nameof(ElementOf), Summary = "result type matches element type of tensor")]
public sealed partial class ExtractOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial Value<TensorType> Tensor { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result] public partial Value Result { get; }

    private static IrType ElementOf(IrType tensor) => ((TensorType)tensor).ElementType;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "extracted");
    }

    /// <summary><c>tensor.extract(dense&lt;[1, 2]&gt;)[1] ⇒ 2</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is not DenseElementsAttr elements) return FoldResult.None;
        if (elements.IsSplat && elements.ElementType is not ComplexType) return elements.SplatValue;
        long at = 0;
        for (int i = 0; i < Indices.Count; i++)
        {
            long extent = elements.Type.Shape[i];
            if (operands[i + 1] is not IntegerAttr { FitsInt64: true } index || index.Int64 < 0 || index.Int64 >= extent) return FoldResult.None;
            at = (at * extent) + index.Int64;
        }
        return elements.ElementType is ComplexType ? FoldResult.None : elements[at];
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Tensor.Type.Rank) verifier.Error(this, "incorrect number of indices for extract_element");
    }
}
