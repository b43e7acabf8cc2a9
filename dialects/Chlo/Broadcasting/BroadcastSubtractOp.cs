using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Difference; the smaller operand repeats.</summary>
[Op("chlo.broadcast_subtract")]
public sealed partial class BroadcastSubtractOp : BroadcastBinaryOp, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.SubtractOp.Create(builder, lhs, rhs);
}
