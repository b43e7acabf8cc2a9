using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The left operand to the power of the right one; the smaller operand repeats.</summary>
[Op("chlo.broadcast_power")]
public sealed partial class BroadcastPowerOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.PowerOp.Create(builder, lhs, rhs);
}
