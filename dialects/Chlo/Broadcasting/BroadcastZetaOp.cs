using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The zeta function of Hurwitz; the smaller operand repeats.</summary>
[Op("chlo.broadcast_zeta", Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)")]
public sealed partial class BroadcastZetaOp : BroadcastOp, ISameOperandsAndResultElementType
{
    [Operand<AnyFloatTensor>] public partial Value Lhs { get; set; }
    [Operand<AnyFloatTensor>] public partial Value Rhs { get; set; }
    [Attr<DenseI64ArrayAttr>("broadcast_dimensions")] public partial DenseArrayAttr? BroadcastDimensions { get; set; }
    [Result<AnyFloatTensor>] public partial Value Result { get; }

    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => ZetaOp.Create(builder, lhs, rhs);
}
