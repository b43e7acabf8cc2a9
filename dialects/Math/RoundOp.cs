using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The nearest integer, halves away from zero.</summary>
[Op("math.round")]
public sealed partial class RoundOp : FloatUnaryOp, IFoldable
{
    /// <summary>Rounds constants of 32 and 64 bits, halves away from zero.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        RealFolding.Unary(operands[0], static x => System.Math.Round(x, MidpointRounding.AwayFromZero), static x => MathF.Round(x, MidpointRounding.AwayFromZero));
}
