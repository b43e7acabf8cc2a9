using OpenXla.Ir.Dialects.Stablehlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The greater one; the smaller operand repeats.</summary>
[Op("chlo.broadcast_maximum")]
public sealed partial class BroadcastMaximumOp : BroadcastBinaryOp, ICommutative, ICompatibleElements
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.MaximumOp.Create(builder, lhs, rhs);
}
