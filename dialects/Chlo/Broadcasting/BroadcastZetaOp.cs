namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The zeta function of Hurwitz; the smaller operand repeats.</summary>
[Op("chlo.broadcast_zeta")]
public sealed partial class BroadcastZetaOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => ZetaOp.Create(builder, lhs, rhs);
}
