namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Waits for the end of a copy: <c>memref.dma_wait %tag[%i], %n : memref&lt;1xi32></c>.</summary>
[Op("memref.dma_wait", Syntax = "$tagMemRef `[` $tagIndices `]` `,` $numElements attr-dict `:` type($tagMemRef)")]
public sealed partial class DmaWaitOp : Operation, IFoldable
{
    [Operand("tagMemRef")] public partial Value<MemRefType> Tag { get; set; }
    [Operand<Index>] public partial OperandRange TagIndices { get; }
    [Operand<Index>] public partial Value NumElements { get; set; }

    /// <summary><c>dma_wait(cast %m) ⇒ dma_wait %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => CastFolding.Fold(this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TagIndices.Count != Tag.Type.Rank)
            verifier.Error(this, $"expected tagIndices to have the same number of elements as the tagMemRef rank, expected {Tag.Type.Rank}, but got {TagIndices.Count}");
    }
}
