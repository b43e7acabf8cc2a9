using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The absolute value.</summary>
[Op("math.absf")]
public sealed partial class AbsFOp : FloatUnaryOp, IFoldable
{
    /// <summary>Takes the sign off constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        FloatFolding.Unary(operands[0], Result.Type, static (value, type) => value.Value.IsNegative ? new FloatAttr(value.Value.Negate(), value.Type) : value);
}
