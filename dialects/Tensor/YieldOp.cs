namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The element that a region of this dialect computes.</summary>
[Op("tensor.yield", Syntax = "$value attr-dict `:` type($value)")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand] public partial Value Value { get; set; }
}
