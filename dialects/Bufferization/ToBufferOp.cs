namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The memory that a tensor is kept in: <c>bufferization.to_buffer %t : tensor&lt;4xf32&gt; to memref&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.to_buffer", Syntax = "$tensor (`read_only` $read_only^)? attr-dict `:` type($tensor) `to` type($buffer)")]
public sealed partial class ToBufferOp : Operation, IPure, IFoldable, ISameOperandsAndResultShape, ISameOperandsAndResultElementType
{
    [Operand<TensorLike>] public partial Value Tensor { get; set; }
    [Attr("read_only")] public partial bool ReadOnly { get; set; }
    [Result<BufferLike>] public partial Value Buffer { get; }

    /// <summary><c>to_buffer(to_tensor %m) ⇒ %m</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Tensor.DefiningOp is ToTensorOp inner && inner.Buffer.Type.Equals(Buffer.Type) ? inner.Buffer : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ToBufferCanonicalization.Populate(patterns);
    }
}
