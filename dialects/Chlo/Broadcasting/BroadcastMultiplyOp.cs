using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Product; the smaller operand repeats.</summary>
[Op("chlo.broadcast_multiply")]
public sealed partial class BroadcastMultiplyOp : BroadcastBinaryOp, ICommutative, ISameOperandsAndResultElementType
{
    public override Operation CreateElementwise(OpBuilder builder, Value lhs, Value rhs) => Hlo.MultiplyOp.Create(builder, lhs, rhs);
}
