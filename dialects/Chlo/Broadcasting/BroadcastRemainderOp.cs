using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>What a division leaves, with the sign of the dividend; the smaller operand repeats.</summary>
[Op("chlo.broadcast_remainder")]
public sealed partial class BroadcastRemainderOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.RemainderOp.Create(builder, lhs, rhs);
}
