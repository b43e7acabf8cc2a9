using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits moved down, the sign repeated; the smaller operand repeats.</summary>
[Op("chlo.broadcast_shift_right_arithmetic")]
public sealed partial class BroadcastShiftRightArithmeticOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.ShiftRightArithmeticOp.Create(builder, lhs, rhs);
}
