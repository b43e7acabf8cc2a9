using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Two elements of any type to a third, with implicit broadcast.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public abstract partial class BroadcastBinaryOp : BroadcastOp
{
    [Operand<AnyHloTensor>] public partial Value Lhs { get; set; }
    [Operand<AnyHloTensor>] public partial Value Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Result<AnyHloTensor>] public partial Value Result { get; }
}
