namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The tensor that memory holds: <c>bufferization.to_tensor %m restrict : memref&lt;4xf32&gt; to tensor&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.to_tensor", Syntax = "$buffer (`restrict` $restrict^)? (`writable` $writable^)? attr-dict `:` type($buffer) `to` type($result)")]
public sealed partial class ToTensorOp : Operation, ISameOperandsAndResultShape, ISameOperandsAndResultElementType
{
    [Operand<BufferLike>] public partial Value Buffer { get; set; }
    [Attr] public partial bool Restrict { get; set; }
    [Attr] public partial bool Writable { get; set; }
    [Result<TensorLike>] public partial Value Result { get; }
}
