using OpenXla.Ir.Dialects.Stablehlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Sum; the smaller operand repeats.</summary>
[Op("chlo.broadcast_add")]
public sealed partial class BroadcastAddOp : BroadcastBinaryOp, ICommutative, ICompatibleElements
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.AddOp.Create(builder, lhs, rhs);
}
