using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits, or truth values, that are set in both; the smaller operand repeats.</summary>
[Op("chlo.broadcast_and")]
public sealed partial class BroadcastAndOp : BroadcastLogicalOp
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.AndOp.Create(builder, lhs, rhs);
}
