using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Quotient; the smaller operand repeats.</summary>
[Op("chlo.broadcast_divide")]
public sealed partial class BroadcastDivideOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.DivideOp.Create(builder, lhs, rhs);
}
