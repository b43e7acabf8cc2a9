using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The bits of two integers, or two truth values, to a third, with implicit broadcast.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public abstract partial class BroadcastLogicalOp : BroadcastOp, ICommutative
{
    [Operand<AnyPredicateOrIntegerTensor>] public partial Value Lhs { get; set; }
    [Operand<AnyPredicateOrIntegerTensor>] public partial Value Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Result<AnyHloTensor>] public partial Value Result { get; }
}
