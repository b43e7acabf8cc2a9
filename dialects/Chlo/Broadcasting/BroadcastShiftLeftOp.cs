using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits moved up; the smaller operand repeats.</summary>
[Op("chlo.broadcast_shift_left")]
public sealed partial class BroadcastShiftLeftOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.ShiftLeftOp.Create(builder, lhs, rhs);
}
