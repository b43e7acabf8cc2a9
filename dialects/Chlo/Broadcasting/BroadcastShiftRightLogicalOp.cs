using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits moved down, zeros above; the smaller operand repeats.</summary>
[Op("chlo.broadcast_shift_right_logical")]
public sealed partial class BroadcastShiftRightLogicalOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.ShiftRightLogicalOp.Create(builder, lhs, rhs);
}
