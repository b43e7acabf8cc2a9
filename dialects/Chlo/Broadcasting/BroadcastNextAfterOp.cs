namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The next float in the direction of the right operand; the smaller operand repeats.</summary>
[Op("chlo.broadcast_next_after")]
public sealed partial class BroadcastNextAfterOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => NextAfterOp.Create(builder, lhs, rhs);
}
