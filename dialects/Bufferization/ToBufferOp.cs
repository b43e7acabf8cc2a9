namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The memory that a tensor is kept in: <c>bufferization.to_buffer %t : tensor&lt;4xf32&gt; to memref&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.to_buffer", Syntax = "$tensor (`read_only` $read_only^)? attr-dict `:` type($tensor) `to` type($buffer)")]
public sealed partial class ToBufferOp : Operation, IPure, ISameOperandsAndResultShape, ISameOperandsAndResultElementType
{
    [Operand<TensorLike>] public partial Value Tensor { get; set; }
    [Attr("read_only")] public partial bool ReadOnly { get; set; }
    [Result<BufferLike>] public partial Value Buffer { get; }
}
