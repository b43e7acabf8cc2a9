using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The bits of two integers, or two truth values, to a third, with implicit broadcast.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public abstract partial class BroadcastLogicalOp : BroadcastOp, ICommutative
{
    [Operand<PredicateOrIntegerTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<PredicateOrIntegerTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }
}
