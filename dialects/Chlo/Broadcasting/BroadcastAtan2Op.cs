using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The angle whose tangent is the quotient, in the right quadrant; the smaller operand repeats.</summary>
[Op("chlo.broadcast_atan2")]
public sealed partial class BroadcastAtan2Op : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.Atan2Op.Create(builder, lhs, rhs);
}
