using OpenXla.Ir.Dialects.Stablehlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The smaller one; the smaller operand repeats.</summary>
[Op("chlo.broadcast_minimum")]
public sealed partial class BroadcastMinimumOp : BroadcastBinaryOp, ICommutative, ICompatibleElements
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.MinimumOp.Create(builder, lhs, rhs);
}
