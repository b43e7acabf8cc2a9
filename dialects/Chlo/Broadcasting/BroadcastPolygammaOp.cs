namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The derivative of order lhs of the digamma function at rhs; the smaller operand repeats.</summary>
[Op("chlo.broadcast_polygamma")]
public sealed partial class BroadcastPolygammaOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => PolygammaOp.Create(builder, lhs, rhs);
}
