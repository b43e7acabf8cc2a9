namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>Frees what a tensor is kept in: <c>bufferization.dealloc_tensor %t : tensor&lt;4xf32&gt;</c>.</summary>
[Op("bufferization.dealloc_tensor", Syntax = "$tensor attr-dict `:` type($tensor)")]
public sealed partial class DeallocTensorOp : Operation
{
    [Operand<AnyTensor>] public partial Value Tensor { get; set; }
}
