using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Bits, or truth values, that differ; the smaller operand repeats.</summary>
[Op("chlo.broadcast_xor")]
public sealed partial class BroadcastXorOp : BroadcastLogicalOp
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.XorOp.Create(builder, lhs, rhs);
}
