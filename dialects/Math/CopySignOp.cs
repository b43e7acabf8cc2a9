using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The magnitude of the left with the sign of the right operand.</summary>
[Op("math.copysign")]
public sealed partial class CopySignOp : FloatBinaryOp, IFoldable
{
    /// <summary>Gives constants their signs.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        FloatFolding.Binary(operands, static (magnitude, sign) => magnitude.IsNegative == sign.IsNegative ? magnitude : magnitude.Negate());
}
