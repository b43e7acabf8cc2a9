using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits, or truth values, that are set in one or both; the smaller operand repeats.</summary>
[Op("chlo.broadcast_or")]
public sealed partial class BroadcastOrOp : BroadcastLogicalOp
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.OrOp.Create(builder, lhs, rhs);
}
